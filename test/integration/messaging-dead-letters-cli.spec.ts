import { eventually } from '@app/testing';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { NotFound } from '@app/kernel';
import { DEAD_LETTER_COLLECTION, DeadLetterIndexer, KafkaJsClient, MongoDeadLetterStore } from '@app/messaging';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { EventService } from '../support/event-service.js';
import { organisationEvent } from '../support/organisation-events.js';
import { quick } from '../support/transports.js';

const { TEST_KAFKA_BROKERS: brokers, TEST_MONGODB_URI: uri } = process.env;
const program = 'dist/cli/dead-letters.js';
const missing = existsSync(program) ? undefined : 'it is not built';
const reason = missing ?? (brokers === undefined || uri === undefined ? 'no servers are set' : undefined);

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

(reason === undefined ? describe : describe.skip)(
  `the command dead-letters${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    const unique = `t-${randomUUID().slice(0, 8)}`;
    const client = new KafkaJsClient({
      clientId: 'cli-spec',
      brokers: (brokers ?? '').split(','),
      topicPrefix: `${unique}.`,
    });
    const service = new EventService(client, 'lead-intake.read-models', 'lead-intake');
    const publisher = client.publisher();
    let connection: Connection;
    let indexer: DeadLetterIndexer;
    let broken = true;

    const run = async (...args: readonly string[]): Promise<Answer> => {
      const env = {
        ...process.env,
        KAFKA_BROKERS: brokers,
        MONGODB_URI: uri,
        KAFKA_TOPIC_PREFIX: `${unique}.`,
        MONGODB_DATABASE_PREFIX: unique,
      };
      try {
        const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...args], { env });
        return { code: 0, stdout, stderr };
      } catch (error) {
        return error as Answer;
      }
    };
    const waiting = (count: number): Promise<void> =>
      eventually(async () => {
        const letters = new MongoDeadLetterStore(connection.collection(DEAD_LETTER_COLLECTION));
        expect((await letters.waiting()).count).toBe(count);
      });

    beforeAll(async () => {
      connection = await mongoose.createConnection(uri ?? '', { dbName: `${unique}-lead-intake` }).asPromise();
      indexer = new DeadLetterIndexer({
        service: 'lead-intake',
        client,
        store: new MongoDeadLetterStore(connection.collection(DEAD_LETTER_COLLECTION)),
        clock: { now: () => new Date() },
        consumer: quick,
      });
      indexer.start();
      service.when(() => {
        if (broken) throw new NotFound('lead', '7');
      });
      await service.start();
      // One by one, each the same at every try: of several sent at once to a topic that is just being made, some may arrive
      // before the rest is refused.
      for (const record of [organisationEvent(), organisationEvent(), organisationEvent()]) {
        await eventually(() => publisher.send([record]));
      }
      await waiting(3);
    });

    afterAll(async () => {
      await Promise.all([service.stop(), indexer.stop(), publisher.close()]);
      await connection.dropDatabase();
      await connection.close();
    });

    it('lists what waits, as a table and for programs', async () => {
      const { stdout } = await run('list');
      expect(stdout.split('\n')[0]).toMatch(/^SERVICE +ID +STATE +SINCE +GROUP +TYPE +TRIES +ERROR$/);
      expect(stdout.match(/lead-intake +0-\d +waiting .* lead\.not-found$/gm)).toHaveLength(3);

      const { stdout: json } = await run('list', '--service', 'lead-intake', '--limit', '2', '--json');
      expect(JSON.parse(json)).toMatchObject([{ id: '0-0' }, { id: '0-1' }]);
    });

    it('shows one with its record', async () => {
      const { stdout } = await run('show', '--service', 'lead-intake', '0-0', '--json');

      expect(JSON.parse(stdout)).toMatchObject({
        state: 'waiting',
        errorCode: 'lead.not-found',
        record: { headers: { 'x-group': 'lead-intake.read-models' } },
      });
    });

    it('discards one', async () => {
      expect(await run('discard', '--service', 'lead-intake', '0-2')).toMatchObject({ code: 0 });

      await waiting(2);
      expect((await run('list', '--state', 'discarded')).stdout).toContain('0-2');
    });

    it('redrives all that wait', async () => {
      broken = false;

      const { stdout } = await run('redrive', '--all');

      expect(stdout).toContain('lead-intake: 2 redriven');
      await waiting(0);
      await eventually(() => {
        expect(service.handled).toHaveLength(2);
      });
    });

    it.each([
      [[], 'Say what to do'],
      [['redrive'], 'Name the ids to redrive'],
      [['redrive', '--all', '0-1'], 'not both'],
      [['show', '0-1'], 'Say with --service'],
      [['list', '--service', 'nobody'], 'There is no service "nobody"'],
      [['list', '--limit', '0'], '--limit takes a number'],
      [['list', '--state', 'lost'], '--state takes one of'],
      [['list', '--bogus'], "Unknown option '--bogus'"],
    ] as const)('says in one sentence what is wrong with %j', async (args, sentence) => {
      const { code, stderr } = await run(...args);

      expect(code).toBe(2);
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    });
  },
);
