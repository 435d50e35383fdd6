import type { mongo } from 'mongoose';
import type { Append } from '../documents.js';
import type { StoredAggregate } from '../stored-aggregate.js';

/** Filter and operators of one `updateOne` that writes a decision, for a bulk write or a transaction. */
export interface AppendUpdate<S> {
  readonly filter: { readonly _id: string; readonly version: number };
  readonly update: mongo.UpdateFilter<StoredAggregate<S>>;
}

/** Writes over exactly `version`. The outbox grows by `$push`, `pendingSince` keeps the oldest: the relay may be at work. */
export function appendUpdate<S>(id: string, version: number, { entries, ...next }: Append<S>): AppendUpdate<S> {
  const [first] = entries;
  const events =
    first === undefined ? {} : { $push: { outbox: { $each: entries } }, $min: { pendingSince: first.time } };
  return {
    filter: { _id: id, version },
    update: { $set: next, ...events } as mongo.UpdateFilter<StoredAggregate<S>>,
  };
}
