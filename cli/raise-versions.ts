import { Mistake } from './run-command.js';
import type { MongoEventStore, StoredAggregate, StoredEvent } from '@app/event-store';

/** Far above anything that was published before the restore. */
export const RAISE = 1_000_000;

export interface RaiseParts {
  readonly store: Pick<MongoEventStore, 'collection' | 'history'>;
  readonly collections: readonly string[];
  readonly now: () => Date;
  readonly newId: () => string;
  /** Names the restore in histories. */
  readonly correlation: string;
}

export interface Raised {
  readonly records: number;
  readonly events: number;
}

type Row = StoredAggregate<unknown>;
type Told = NonNullable<StoredEvent['public']>;

const AT_A_TIME = 20;

/** The last public event of each subject that an aggregate speaks of. Each carries its subject's whole public state. */
function lastOfEach(events: readonly StoredEvent[]): readonly Told[] {
  const told = events.flatMap((event) => event.public ?? []);
  return [...new Map(told.map((event) => [event.subject ?? '', event])).values()];
}

async function raiseOne({ _id: id, outbox, version }: Row, collection: string, parts: RaiseParts): Promise<number> {
  const { store, now, newId, correlation } = parts;
  const known = [...(await store.history.of(collection, id)), ...outbox].sort((a, b) => a.seq - b.seq);
  const time = now();
  const entries = lastOfEach(known).map((event, index): StoredEvent => {
    const seq = version + RAISE + index + 1;
    return { id: newId(), seq, type: 'restored', time, actor: 'system:restore', correlation, data: {}, public: event };
  });
  const told = entries.length === 0 ? {} : { $push: { outbox: { $each: entries } }, $min: { pendingSince: time } };
  const { matchedCount } = await store
    .collection<Row & { _id: string }>(collection)
    .updateOne({ _id: id, version }, { $set: { version: version + RAISE + entries.length }, ...told });
  if (matchedCount === 0)
    throw new Mistake(`${collection}/${id} was written meanwhile: stop the services, then say it again.`);
  return entries.length;
}

/**
 * After a restore: adds a million to every version, so that no sequence that follows was seen before, and lets every
 * aggregate tell its public state once more, with new ids. The services must be stopped. To run it twice is harmless.
 */
export async function raiseVersions(parts: RaiseParts): Promise<Raised> {
  let [records, events] = [0, 0];
  for (const collection of parts.collections) {
    const rows = parts.store.collection<Row & { _id: string }>(collection);
    let after = '';
    for (;;) {
      const page = await rows
        .find({ _id: { $gt: after } } as never)
        .sort({ _id: 1 })
        .limit(AT_A_TIME)
        .toArray();
      const raised = await Promise.all(page.map((row) => raiseOne(row as unknown as Row, collection, parts)));
      records += page.length;
      events += raised.reduce((sum, count) => sum + count, 0);
      const last = page.at(-1);
      if (last === undefined) break;
      after = last._id;
    }
  }
  return { records, events };
}
