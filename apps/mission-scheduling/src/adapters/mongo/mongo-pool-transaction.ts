import { DuplicateKey, translateMongoError, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import { NotFound, Unavailable, type Clock } from '@app/kernel';
import mongoose, { type mongo } from 'mongoose';
import type { PoolAnswer, PoolEntry, PoolTransaction } from '../../application/ports.js';
import { decideBatch } from '../../domain/slot-pool/decide-batch.js';
import type { PoolCounters, SlotPool } from '../../domain/slot-pool/slot-pool.js';
import { slotPoolDefinition, slotRequestDefinition } from '../publish/definitions.js';
import { readPool, type StoredRequest } from './pool-knowledge.js';
import { answerOf } from './pool-outcome.js';
import { requestWrites, type RequestWrites } from './pool-writes.js';

type StoredPool = StoredAggregate<SlotPool>;

const NO_WRITES: RequestWrites = { inserts: [], updates: [] };
/** How often an unknown result of a commit is asked for again before the next attempt looks for itself. */
const COMMITS = 3;

/**
 * One attempt is one transaction over a pool and its requests. The pool is read first and written first, under its
 * version: of two batches at the same time the database lets one through and sends the other back to start again.
 */
export class MongoPoolTransaction implements PoolTransaction {
  constructor(
    private readonly store: MongoEventStore,
    private readonly clock: Clock,
  ) {}

  async attempt(poolId: string, entries: readonly PoolEntry[]): Promise<readonly PoolAnswer[]> {
    let session: mongo.ClientSession | undefined;
    try {
      session = this.pools().db.client.startSession();
      session.startTransaction({
        readConcern: { level: 'snapshot' },
        writeConcern: new mongoose.mongo.WriteConcern('majority'),
        readPreference: 'primary',
      });
      const { answers, writes } = await this.decideAndWrite(poolId, entries, session);
      await commit(session);
      this.store.stored(slotRequestDefinition, writes.inserts);
      if (writes.updates.length > 0) this.store.nudge();
      return answers;
    } catch (error) {
      throw retryable(error);
    } finally {
      // Also aborts what was not committed. That may fail when the server is away, which then ends it by itself.
      await session?.endSession().catch(() => undefined);
    }
  }

  private async decideAndWrite(
    poolId: string,
    entries: readonly PoolEntry[],
    session: mongo.ClientSession,
  ): Promise<{ readonly answers: readonly PoolAnswer[]; readonly writes: RequestWrites }> {
    const found = await readPool(this.store, poolId, entries, session);
    if (found === undefined) {
      const error = new NotFound('slot-pool', poolId);
      return { answers: entries.map(() => ({ kind: 'refused', error })), writes: NO_WRITES };
    }
    const { knowledge, documents } = found;
    const { state: pool, version } = found.pool;
    const batch = decideBatch(
      pool,
      knowledge,
      entries.map(({ command }) => command),
    );
    const writes = requestWrites({ ...this.parts(poolId, entries), pool, batch, documents });
    if (writes.inserts.length + writes.updates.length > 0) {
      await this.writeCounters(poolId, version, batch.counters, session);
      await this.writeRequests(writes, session);
    }
    const inserted = new Map(writes.inserts.map(({ _id, state }) => [_id, state]));
    const stateOf = (id: string) => inserted.get(id) ?? documents.get(id)?.state;
    const answers = entries.map((entry, index) =>
      answerOf(batch.outcomes[index] ?? { kind: 'unknown' }, entry, poolId, stateOf),
    );
    return { answers, writes };
  }

  private parts(poolId: string, entries: readonly PoolEntry[]) {
    return { store: this.store, now: this.clock.now(), poolId, entries };
  }

  private async writeCounters(
    poolId: string,
    version: number,
    { nextTicket, holders, waiting }: PoolCounters,
    session: mongo.ClientSession,
  ): Promise<void> {
    const counters = { 'state.nextTicket': nextTicket, 'state.holders': holders, 'state.waiting': waiting };
    const { matchedCount } = await this.pools().updateOne(
      { _id: poolId, version },
      { $set: { ...counters, version: version + 1 } },
      { session },
    );
    if (matchedCount !== 1) throw new Unavailable('Another writer changed the pool.', { poolId });
  }

  private async writeRequests({ inserts, updates }: RequestWrites, session: mongo.ClientSession): Promise<void> {
    const requests = this.store.collection<StoredRequest>(slotRequestDefinition.collection);
    if (inserts.length > 0) await requests.insertMany([...inserts], { session });
    if (updates.length === 0) return;
    const { matchedCount } = await requests.bulkWrite([...updates], { session });
    if (matchedCount !== updates.length) throw new Unavailable('Another writer changed a slot request.');
  }

  private pools(): mongo.Collection<StoredPool> {
    return this.store.collection<StoredPool>(slotPoolDefinition.collection);
  }
}

/** Commits, and asks again while the server does not say what became of it: a commit may be repeated. */
async function commit(session: mongo.ClientSession): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      const unknown =
        error instanceof mongoose.mongo.MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
      if (!unknown || tries === COMMITS) throw error;
    }
  }
}

/**
 * A duplicate key means that another writer was faster with an id, a key or a person: the next attempt finds it and
 * answers the one caller that it concerns. Conflicts and servers that are away are `Unavailable` already.
 */
function retryable(error: unknown): unknown {
  const translated = translateMongoError(error);
  return translated instanceof DuplicateKey
    ? new Unavailable('Another writer was faster.', { index: translated.index }, 1, { cause: error })
    : translated;
}
