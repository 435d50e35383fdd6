import type { Connection, mongo } from 'mongoose';
import type { Outboxes } from '../documents.js';
import type { Backlog, BlockedAggregate, OutboxSource, PendingAggregate, SentUpTo } from '../relay/outbox-source.js';
import type { StoredAggregate, StoredEvent } from '../stored-aggregate.js';
import { clearSteps, inGroups } from './clear-outboxes.js';
import { collectionOf } from './collections.js';
import { translated } from './translate-mongo-error.js';

type Row = StoredAggregate<unknown>;

/** A long outbox goes out in several batches. */
const MAX_EVENTS_PER_READ = 100;
const PENDING = { pendingSince: { $exists: true } } as const;
const BLOCKED = { blockedSince: { $exists: true } } as const;

/** The oldest pending aggregates of one collection. */
const pendingSteps = (collection: string, limit: number, except: readonly string[]): object[] => [
  {
    $match: {
      ...PENDING,
      blockedSince: { $exists: false },
      ...(except.length === 0 ? {} : { _id: { $nin: [...except] } }),
    },
  },
  { $sort: { pendingSince: 1 } },
  { $limit: limit },
  {
    $project: {
      ...{ _id: 0, collection: { $literal: collection }, id: '$_id', pendingSince: 1 },
      entries: { $slice: ['$outbox', MAX_EVENTS_PER_READ] },
    },
  },
];

/** The outboxes of all registered collections in MongoDB. */
export class MongoOutboxes implements OutboxSource, Outboxes {
  constructor(
    private readonly connection: Connection,
    private readonly collections: () => readonly string[],
  ) {}

  read(limit: number, except: readonly string[]): Promise<readonly PendingAggregate[]> {
    return translated(async () => {
      const [first, ...others] = this.collections().map((name) => ({ name, steps: pendingSteps(name, limit, except) }));
      if (first === undefined) return [];
      const unions = others.map(({ name, steps }) => ({ $unionWith: { coll: name, pipeline: steps } }));
      const merge = others.length === 0 ? [] : [...unions, { $sort: { pendingSince: 1 } }, { $limit: limit }];
      // What is not yet on a majority could be rolled back after we told the others.
      const options = { readConcern: { level: 'majority' }, batchSize: limit } as const;
      return this.rows(first.name)
        .aggregate<PendingAggregate>([...first.steps, ...merge], options)
        .toArray();
    });
  }

  async clear(sent: readonly SentUpTo[]): Promise<void> {
    const byCollection = Map.groupBy(inGroups(sent), ({ collection }) => collection);
    const writes = [...byCollection].map(([collection, groups]) => {
      const updates = groups.map(({ seq, ids }) => ({
        updateMany: { filter: { _id: { $in: [...ids] } }, update: clearSteps(seq) },
      }));
      return translated(async () => this.rows(collection).bulkWrite(updates, { ordered: false }));
    });
    await Promise.all(writes);
  }

  async block(collection: string, id: string, since: Date): Promise<void> {
    await translated(async () => this.rows(collection).updateOne({ _id: id }, { $set: { blockedSince: since } }));
  }

  async blocked(limit: number): Promise<readonly BlockedAggregate[]> {
    const found = await this.inEach((rows) =>
      rows
        .find<{ _id: string; blockedSince: Date; unpublished: number }>(BLOCKED, {
          projection: { blockedSince: 1, unpublished: { $size: '$outbox' } },
        })
        .sort({ blockedSince: 1 })
        .limit(limit)
        .map(({ _id: id, ...rest }) => ({ collection: rows.collectionName, id, ...rest }))
        .toArray(),
    );
    return found.flat();
  }

  async retry(ids?: readonly string[], collection?: string): Promise<number> {
    const chosen = { ...BLOCKED, ...(ids === undefined ? {} : { _id: { $in: [...ids] } }) };
    const unblock = { $unset: { blockedSince: '' } } as const;
    const released = await this.inEach((rows) => rows.updateMany(chosen, unblock), collection);
    return released.reduce((sum, { modifiedCount }) => sum + modifiedCount, 0);
  }

  /** Whether there is such an aggregate, in a collection that has an outbox. */
  async has(collection: string, id: string): Promise<boolean> {
    const found = await this.inEach((rows) => rows.countDocuments({ _id: id }, { limit: 1 }), collection);
    return found.some((count) => count > 0);
  }

  async backlog(): Promise<Backlog> {
    const each = await this.inEach(async (rows) => {
      const pending = await rows.countDocuments(PENDING);
      const blocked = await rows.countDocuments(BLOCKED);
      const oldest = await rows.findOne(PENDING, { projection: { pendingSince: 1 }, sort: { pendingSince: 1 } });
      return { pending, blocked, oldest: oldest?.pendingSince };
    });
    const oldest = each.flatMap((one) => one.oldest ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
    return {
      pending: each.reduce((sum, one) => sum + one.pending, 0),
      blocked: each.reduce((sum, one) => sum + one.blocked, 0),
      ...(oldest === undefined ? {} : { oldest }),
    };
  }

  outboxOf(collection: string, id: string): Promise<readonly StoredEvent[]> {
    return translated(async () => {
      const found = await this.rows(collection).findOne({ _id: id }, { projection: { outbox: 1 } });
      return found?.outbox ?? [];
    });
  }

  blankOutbox(collection: string, id: string): Promise<readonly StoredEvent[]> {
    const blank = { $unset: { 'outbox.$[].personal': '', created: '' } } as const;
    return translated(async () => {
      const before = await this.rows(collection).findOneAndUpdate({ _id: id }, blank, {
        returnDocument: 'before',
        projection: { outbox: 1 },
      });
      return before?.outbox ?? [];
    });
  }

  async forgetIdempotencyKeys(before: Date): Promise<number> {
    const old = { 'created.key': { $exists: true }, 'created.at': { $lt: before } };
    const dropped = await this.inEach((rows) => rows.updateMany(old, { $unset: { created: '' } }));
    return dropped.reduce((sum, { modifiedCount }) => sum + modifiedCount, 0);
  }

  private inEach<T>(ask: (rows: mongo.Collection<Row>) => Promise<T>, only?: string): Promise<readonly T[]> {
    const names = this.collections().filter((name) => only === undefined || name === only);
    return translated(() => Promise.all(names.map(async (name) => ask(this.rows(name)))));
  }

  private rows(collection: string): mongo.Collection<Row> {
    return collectionOf<Row>(this.connection, collection);
  }
}
