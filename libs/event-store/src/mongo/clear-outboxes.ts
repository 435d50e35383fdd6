import type { mongo } from 'mongoose';
import type { SentUpTo } from '../relay/outbox-source.js';

/** Aggregates of one collection whose highest sent `seq` is the same: one update clears them all. */
export interface ClearGroup {
  readonly collection: string;
  readonly seq: number;
  readonly ids: readonly string[];
}

export function inGroups(sent: readonly SentUpTo[]): readonly ClearGroup[] {
  const groups = Map.groupBy(sent, ({ collection, seq }) => `${seq} ${collection}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ collection: first.collection, seq: first.seq, ids: group.map(({ id }) => id) }];
  });
}

/** Takes out events up to `seq` and nothing newer; `pendingSince` goes when none is left. */
export const clearSteps = (seq: number): mongo.Document[] => [
  { $set: { outbox: { $filter: { input: '$outbox', cond: { $gt: ['$$this.seq', seq] } } } } },
  { $set: { pendingSince: { $cond: [{ $eq: ['$outbox', []] }, '$$REMOVE', '$pendingSince'] } } },
];
