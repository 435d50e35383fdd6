import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { topics } from '@app/contracts';
import { DEAD_LETTER_COLLECTION, KafkaJsClient, toHeaders, type KafkaPublisher } from '@app/messaging';
import { startService, type RunningService } from '@app/platform';
import { eventually, testEnvironment, testServers, type TestEnvironment } from '@app/testing';
import { Api, type Answer } from '../support/api.js';
import { Databases } from '../support/databases.js';
import { Door } from '../support/platform/door.js';
import { GROUP, probe } from '../support/platform/probe.service.js';
import { startReady } from '../support/start-ready.js';

interface Letter {
  readonly id: string;
  readonly state: string;
  readonly errorCode: string;
  readonly eventId?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly reason?: string;
}

interface List {
  readonly items: readonly Letter[];
  readonly next?: string;
}

interface Redrives {
  readonly redriven: number;
  readonly lost: number;
  readonly more: boolean;
  readonly next?: string;
}

const SECRET = 'jo@prive.example';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A letter that only the index knows: its record is in no topic. */
const forgotten = (offset: number) => ({
  _id: `0-${offset}` as never,
  ...{ topic: 'lead-intake.dead-letters', partition: 0, offset, state: 'waiting', group: GROUP },
  ...{ origin: 'match-cases/0/7', errorCode: 'event.empty', errorMessage: 'is empty', attempts: 1 },
  deadAt: new Date(),
});

/** A service whose consumer puts everything aside that is no event, with people who look after it. */
class World {
  private forgotten = 0;

  private constructor(
    readonly environment: TestEnvironment,
    readonly service: RunningService,
    readonly anna: Api,
    readonly ben: Api,
    readonly databases: Databases,
    private readonly publisher: KafkaPublisher,
  ) {}

  static async start(): Promise<World> {
    const environment = await testEnvironment();
    const service = await startReady(probe, environment.env);
    const { kafkaBrokers, mongodbUri } = testServers();
    const { topicPrefix, databasePrefix } = environment;
    const client = new KafkaJsClient({ clientId: 'spec', brokers: kafkaBrokers.split(','), topicPrefix });
    const [anna, ben] = await Promise.all(
      ['anna', 'ben'].map(async (name) => new Api(service.url, await environment.tokenFor('operator', name))),
    );
    if (anna === undefined || ben === undefined) throw new Error('nobody is there');
    const databases = await Databases.open(mongodbUri, databasePrefix);
    return new World(environment, service, anna, ben, databases, client.publisher());
  }

  async letters(query = ''): Promise<readonly Letter[]> {
    return (await this.anna.get<List>(`/v1/dead-letters${query}`)).body.items;
  }

  /** Sends what is no event, and waits until it has become a letter. */
  async newLetter(value: Uint8Array | null, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const eventId = randomUUID();
    const told = toHeaders({ ...headers, ce_id: eventId });
    await eventually(() =>
      this.publisher.sendRaw([{ topic: topics.matchCases, key: utf8('a-key'), value, headers: told }]),
    );
    const [id = ''] = await this.lettersOf(eventId, 1);
    return id;
  }

  /** A letter whose cause is still there comes back after a redrive, as a letter of its own. */
  async returned(id: string): Promise<string> {
    const { body } = await this.anna.get<Letter>(`/v1/dead-letters/${id}`);
    const letters = await this.lettersOf(body.eventId ?? '', 2);
    return letters.find((other) => other !== id) ?? '';
  }

  private lettersOf(eventId: string, count: number): Promise<readonly string[]> {
    return eventually(async () => {
      const found = (await this.letters('?limit=200')).filter((letter) => letter.eventId === eventId);
      expect(found).toHaveLength(count);
      return found.map(({ id }) => id);
    });
  }

  /** Each has an offset that the topic will not reach. */
  async insertForgotten(): Promise<string> {
    this.forgotten += 1;
    const offset = 900_000 + this.forgotten;
    await this.databases.collection('lead-intake', DEAD_LETTER_COLLECTION).insertOne(forgotten(offset));
    return `0-${offset}`;
  }

  async close(): Promise<void> {
    await this.publisher.close();
    await this.service.close();
    await this.databases.close();
    await this.environment.close();
  }
}

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world.close();
});

describe('the list of dead letters', () => {
  it('says what is wrong with each and shows nothing of the record, page by page', async () => {
    const ids = [await world.newLetter(utf8(`{"mail":"${SECRET}`)), await world.newLetter(utf8('[]'))];

    const first = await world.anna.get<List>(`/v1/dead-letters?state=waiting&group=${GROUP}&limit=1`);
    const second = await world.anna.get<List>(first.body.next ?? '');

    expect(first.body.items).toMatchObject([
      {
        ...{ id: ids[0], state: 'waiting', group: GROUP, errorCode: 'event.not-json', attempts: 1 },
        ...{ errorMessage: expect.any(String), origin: expect.stringMatching(/^match-cases\/\d+\/\d+$/) },
        deadAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect(JSON.stringify(first.body)).not.toContain(SECRET);
    expect(second.body).toMatchObject({ items: [{ id: ids[1], errorCode: 'event.not-a-cloudevent' }] });
  });

  it('has the letters of a state or group only', async () => {
    const id = await world.newLetter(utf8('other'));
    await world.anna.post(`/v1/dead-letters/${id}/discards`, {});

    expect((await world.letters('?state=waiting&limit=200')).map((letter) => letter.id)).not.toContain(id);
    expect((await world.letters('?state=discarded&limit=200')).map((letter) => letter.id)).toContain(id);
    expect(await world.letters('?group=another.group')).toEqual([]);
  });
});

describe('a dead letter', () => {
  it('is shown with its record, and of its headers only those that the services set', async () => {
    const value = JSON.stringify({ subject: 'a-subject', time: '2026-03-02T09:13:58Z', note: SECRET });
    const id = await world.newLetter(utf8(value), { ce_type: 'some.type', authorization: SECRET });

    const { status, body } = await world.anna.get(`/v1/dead-letters/${id}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ id, state: 'waiting', eventType: 'some.type', recordState: 'kept' },
      ...{ subject: 'a-subject', eventTime: '2026-03-02T09:13:58Z' },
      record: {
        key: 'a-key',
        headers: { ce_type: 'some.type', 'x-group': GROUP, 'x-attempts': '1' },
        otherHeaders: 1,
        value: { format: 'json', bytes: value.length, text: value, truncated: false },
      },
    });
  });

  it.each([
    ['no JSON', utf8('{"mail":'), { format: 'text', text: '{"mail":', truncated: false }],
    ['no UTF-8', new Uint8Array([0x61, 0xff]), { format: 'binary', bytes: 2, text: 'a\ufffd' }],
    ['long', utf8('a'.repeat(70_000)), { format: 'text', bytes: 70_000, text: 'a'.repeat(65_536), truncated: true }],
    ['nothing', null, { format: 'none', bytes: 0, truncated: false }],
  ])('is marked when its value is %s', async (_, value, expected) => {
    const id = await world.newLetter(value);

    const { body } = await world.anna.get(`/v1/dead-letters/${id}`);

    expect(body['record']).toMatchObject({ value: expected });
  });

  it('is shown without its record when the topic no longer holds it', async () => {
    const id = await world.insertForgotten();

    const { status, body } = await world.anna.get(`/v1/dead-letters/${id}`);

    expect([status, body['recordState'], body['record']]).toEqual([200, 'gone', undefined]);
  });

  it.each(['0-987654', '0', 'x-1', '0-1e3', '-1-1', '0-99999999999999999999', '%00', 'a'.repeat(400)])(
    'that is not there is not found: %j',
    async (id) => {
      const answers = await Promise.all([
        world.anna.get(`/v1/dead-letters/${id}`),
        world.anna.post(`/v1/dead-letters/${id}/redrives`, {}),
        world.anna.post(`/v1/dead-letters/${id}/discards`, {}),
      ]);

      expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(
        Array.from({ length: 3 }, () => [404, 'dead-letter.not-found']),
      );
    },
  );
});

describe('discarding', () => {
  it('tells who did it and why, once', async () => {
    const id = await world.newLetter(utf8('to discard'));

    const first = await world.anna.post(`/v1/dead-letters/${id}/discards`, { reason: 'Sent by hand, as a test' });
    const second = await world.ben.post(`/v1/dead-letters/${id}/discards`, { reason: 'Another' });

    expect(first.body).toMatchObject({ state: 'discarded', decidedBy: 'anna', reason: 'Sent by hand, as a test' });
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
  });

  it('needs neither reason nor body', async () => {
    const id = await world.newLetter(utf8('to discard'));

    const { status, body } = await world.anna.call(`/v1/dead-letters/${id}/discards`, { method: 'POST' });

    expect([status, body['state'], body['reason']]).toEqual([200, 'discarded', undefined]);
  });

  it.each([{ reason: 7 }, { reason: '' }, { reason: 'x'.repeat(501) }, { cause: 'x' }, [], '"text"'])(
    'refuses the body %j',
    async (body) => {
      const id = await world.insertForgotten();

      const answer = await world.anna.post(`/v1/dead-letters/${id}/discards`, body);

      expect([answer.status, answer.body['code']]).toEqual([400, 'input.invalid']);
      expect((await world.anna.get(`/v1/dead-letters/${id}`)).body).toMatchObject({ state: 'waiting' });
    },
  );

  it('is refused for what was sent again', async () => {
    const id = await world.newLetter(utf8('sent again'));
    await world.anna.post(`/v1/dead-letters/${id}/redrives`, {});

    const { status, body } = await world.anna.post(`/v1/dead-letters/${id}/discards`, {});

    expect([status, body['code']]).toEqual([409, 'dead-letter.redriven']);
    await world.returned(id);
  });
});

describe('redriving', () => {
  it('hands the record to its group again, tells who did it, and does it once', async () => {
    const id = await world.newLetter(utf8('still broken'));

    const first = await world.anna.post(`/v1/dead-letters/${id}/redrives`, {});
    const second = await world.ben.post(`/v1/dead-letters/${id}/redrives`, {});

    expect(first.body).toMatchObject({ id, state: 'redriven', decidedBy: 'anna' });
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    const { body } = await world.anna.get(`/v1/dead-letters/${await world.returned(id)}`);
    expect(body).toMatchObject({ state: 'waiting', record: { value: { text: 'still broken' } } });
  });

  it('sends what was discarded by mistake', async () => {
    const id = await world.newLetter(utf8('discarded'));
    await world.anna.post(`/v1/dead-letters/${id}/discards`, { reason: 'A mistake' });

    const { body } = await world.ben.post(`/v1/dead-letters/${id}/redrives`, {});

    expect(body).toMatchObject({ state: 'redriven', decidedBy: 'ben' });
    expect(body['reason']).toBeUndefined();
    await world.returned(id);
  });

  it('is refused when the record is lost', async () => {
    const id = await world.insertForgotten();

    const { status, body } = await world.anna.post(`/v1/dead-letters/${id}/redrives`, {});

    expect([status, body['code']]).toEqual([409, 'dead-letter.lost']);
  });

  it('of all that wait goes step by step, and ends although each fails again', async () => {
    for (const { id } of await world.letters('?state=waiting&limit=200')) {
      await world.anna.post(`/v1/dead-letters/${id}/discards`, {});
    }
    for (const value of ['one', 'two', 'three']) await world.newLetter(utf8(value));
    await world.insertForgotten();

    const steps: Redrives[] = [];
    let next: string | undefined = '/v1/dead-letters/redrives?limit=2';
    while (next !== undefined && steps.length < 10) {
      const answer: Answer<Redrives> = await world.anna.call(next, { method: 'POST' });
      expect(answer.status).toBe(200);
      steps.push(answer.body);
      next = answer.body.next;
    }

    expect(steps).toEqual([
      {
        redriven: 2,
        lost: 0,
        more: true,
        next: expect.stringMatching(/^\/v1\/dead-letters\/redrives\?limit=2&cursor=/),
      },
      { redriven: 1, lost: 1, more: false },
    ]);
    await eventually(async () => {
      expect(await world.letters('?state=waiting')).toHaveLength(4);
    });
  });

  it('of all that wait takes one group only when asked to', async () => {
    const { body } = await world.anna.call('/v1/dead-letters/redrives?group=another.group', { method: 'POST' });

    expect(body).toEqual({ redriven: 0, lost: 0, more: false });
  });
});

describe('a question that makes no sense', () => {
  const cursor = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

  it.each([
    ['GET', '?limit=0', '/limit'],
    ['GET', '?limit=201', '/limit'],
    ['GET', '?state=lost', '/state'],
    ['GET', '?group=', '/group'],
    ['GET', '?sort=-deadAt', '/sort'],
    ['GET', `?cursor=${cursor(['0', 1])}`, '/cursor'],
    ['GET', `?cursor=${cursor([0, 1, { $gt: 1 }])}`, '/cursor'],
    ['POST', '/redrives?limit=0', '/limit'],
    ['POST', '/redrives?state=waiting', '/state'],
    ['POST', `/redrives?cursor=${cursor([0, 1])}`, '/cursor'],
    ['POST', `/redrives?cursor=${cursor([0, 1, 'yesterday'])}`, '/cursor'],
  ])('is refused: %s %s', async (method, path, pointer) => {
    const { status, body, headers } = await world.anna.call(`/v1/dead-letters${path}`, { method });

    expect([status, headers.get('content-type')]).toEqual([400, expect.stringContaining('application/problem+json')]);
    expect(body).toMatchObject({ code: 'input.invalid', errors: [{ pointer }] });
  });
});

describe('while Kafka is away', () => {
  it('letters are shown without their records, and wait', async () => {
    const [broker = ''] = testServers().kafkaBrokers.split(',');
    const door = await Door.before(broker);
    const { env, databasePrefix } = world.environment;
    const service = await startService(probe, {
      ...env,
      KAFKA_BROKERS: `127.0.0.1:${door.port}`,
      MONGODB_DATABASE_PREFIX: `${databasePrefix}-away`,
    });
    const databases = await Databases.open(testServers().mongodbUri, `${databasePrefix}-away`);
    try {
      await databases.collection('lead-intake', DEAD_LETTER_COLLECTION).insertOne(forgotten(1));
      const operator = new Api(service.url, await world.environment.tokenFor('operator'));

      const shown = await operator.get('/v1/dead-letters/0-1');
      const redriven = await operator.post('/v1/dead-letters/0-1/redrives', {});

      expect([shown.status, shown.body['recordState'], shown.body['errorCode']]).toEqual([
        ...[200, 'unreachable', 'event.empty'],
      ]);
      expect([redriven.status, redriven.headers.get('retry-after')]).toEqual([503, '1']);
      expect((await operator.get<List>('/v1/dead-letters')).body.items).toMatchObject([{ state: 'waiting' }]);
    } finally {
      await service.close();
      await databases.close();
    }
  });
});
