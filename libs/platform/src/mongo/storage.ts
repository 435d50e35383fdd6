import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '@app/kernel';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { describeError } from '../observing/describe-error.js';
import { open } from './open-connection.js';

const FIRST_REST_MS = 250;
const LONGEST_REST_MS = 5_000;
const PING_WITHIN_MS = 1_000;

/**
 * The database of the service. Opens it and makes its indexes in the background, however long MongoDB is away; until then
 * requests are answered with 503 and events wait.
 */
export class Storage {
  private readonly stopping = new AbortController();
  private made = false;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly indexSteps: readonly (() => Promise<void>)[],
    private readonly config: Pick<Config, 'mongodb' | 'service'>,
    private readonly logger: Logger,
  ) {}

  /** Begins; `whenReady` is called once, when the indexes are there. */
  start(whenReady: () => void): void {
    this.working = this.prepare().then((ready) => {
      if (ready && !this.stopping.signal.aborted) whenReady();
    });
  }

  /** Whether the indexes are there: without them a repeat might not be noticed. */
  get indexed(): boolean {
    return this.made;
  }

  /** @throws Unavailable */
  assertReady(): void {
    if (!this.made) throw new Unavailable('The database is not ready yet.');
  }

  /** Whether MongoDB answers within a second. */
  async answers(): Promise<boolean> {
    const { db } = this.connection;
    if (db === undefined) return false;
    const late = new AbortController();
    try {
      const ping = db.command({ ping: 1 }, { timeoutMS: PING_WITHIN_MS });
      ping.catch(() => undefined);
      await Promise.race([
        ping,
        sleep(PING_WITHIN_MS, undefined, { signal: late.signal }).then(() => Promise.reject(new Error('late'))),
      ]);
      return true;
    } catch {
      return false;
    } finally {
      late.abort();
    }
  }

  /** Resolves when it was ready, or when so much time has passed. */
  async readyWithin(ms: number): Promise<void> {
    await Promise.race([this.working, sleep(ms, undefined, { signal: this.stopping.signal, ref: false })]);
  }

  /** Gives up preparing; `whenReady` is not called any more. */
  async halt(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  private async prepare(): Promise<boolean> {
    const { signal } = this.stopping;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const { uri, database } = this.config.mongodb;
        if (this.connection.db === undefined) await open(this.connection, uri, database, this.config.service);
        for (const step of this.indexSteps) await step();
        this.made = true;
        this.logger.info('the database and its indexes are ready');
        return true;
      } catch (error) {
        this.logger.warn({ attempt, ...describeError(error) }, 'the database is not ready, trying again');
        const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.min(attempt, 10));
        await sleep(rest, undefined, { signal }).catch(() => undefined);
      }
    }
    return false;
  }
}
