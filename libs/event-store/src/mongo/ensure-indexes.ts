import type { Connection, mongo } from 'mongoose';
import type { IndexSpec } from '../event-store.js';
import { collectionOf } from './collections.js';
import { HISTORY } from './mongo-history.js';
import { translated } from './translate-mongo-error.js';

/** The backlog, what is blocked, and idempotency keys: each index holds only the documents that have the field. */
const ofAggregates: readonly mongo.IndexDescription[] = [
  { name: 'pendingSince', key: { pendingSince: 1 }, partialFilterExpression: { pendingSince: { $exists: true } } },
  { name: 'blockedSince', key: { blockedSince: 1 }, partialFilterExpression: { blockedSince: { $exists: true } } },
  {
    name: 'created.key',
    key: { 'created.key': 1 },
    unique: true,
    partialFilterExpression: { 'created.key': { $exists: true } },
  },
];

const ofHistory: readonly mongo.IndexDescription[] = [{ name: 'aggregate_seq', key: { aggregate: 1, seq: 1 } }];

function toDescription({ keys, collection: _collection, ...options }: IndexSpec): mongo.IndexDescription {
  return { key: { ...keys }, ...options };
}

/** Makes every index that is missing; safe to repeat and to run in several processes at once. @throws Unavailable */
export async function ensureIndexes(
  connection: Connection,
  aggregates: readonly string[],
  specs: readonly (IndexSpec & { readonly collection: string })[],
): Promise<void> {
  const wanted = [
    { collection: HISTORY, indexes: ofHistory },
    ...aggregates.map((collection) => ({ collection, indexes: ofAggregates })),
    ...specs.map((spec) => ({ collection: spec.collection, indexes: [toDescription(spec)] })),
  ];
  for (const { collection, indexes } of wanted) {
    await translated(async () => collectionOf(connection, collection).createIndexes([...indexes]));
  }
}
