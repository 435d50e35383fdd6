import { translated, type MongoEventStore } from '@app/event-store';
import { Grouped } from '@app/kernel';
import type { TimelineEntry } from './timeline-entry.js';

const TIMELINE = 'timeline';
const VERSIONS = 'versions';
/** Pages wait for it, and stand still without it. */
const WITHIN = { timeoutMS: 1_000 };
/** Services keep their history for ever; this is only what pages show of it. */
const KEPT_SECONDS = 730 * 86_400;
const DUPLICATE_KEY = 11_000;

interface EntryDocument extends Omit<TimelineEntry, 'id'> {
  readonly _id: string;
}

interface VersionDocument {
  readonly _id: string;
  readonly version: number;
}

/** By key of a {@link TimelineEntry}; 0 for what nothing was heard of. */
export type VersionsByKey = ReadonlyMap<string, number>;

/**
 * What happened in all services, from Kafka: a read model that can be thrown away. Each key has a version that grows with
 * everything that happens to it, so that a page knows whether it is old.
 */
export class Timeline {
  private readonly keeping = new Grouped<TimelineEntry, undefined>((entries) => this.keepAll(entries));

  private changed: () => void = () => undefined;

  constructor(private readonly store: MongoEventStore) {
    store.withIndexes(TIMELINE, [
      { keys: { keys: 1, at: -1, _id: -1 }, name: 'keys_at' },
      { keys: { at: 1 }, name: 'ttl', expireAfterSeconds: KEPT_SECONDS },
    ]);
  }

  /** Called when this replica has kept something. */
  onChange(changed: () => void): void {
    this.changed = changed;
  }

  /** Safe to repeat: an entry is kept once; a version that grew in vain makes a page look again, no more. */
  async keep(entry: TimelineEntry): Promise<void> {
    await this.keeping.of(entry);
  }

  /** The newest entries of a key, newest first. @throws Unavailable */
  async newest(key: string, limit: number): Promise<readonly TimelineEntry[]> {
    const found = await translated(() =>
      this.entries().find({ keys: key }, WITHIN).sort({ at: -1, _id: -1 }).limit(limit).toArray(),
    );
    return found.map(({ _id: id, ...rest }) => ({ id, ...rest }));
  }

  /** @throws Unavailable */
  async versions(keys: readonly string[]): Promise<VersionsByKey> {
    const found = await translated(() =>
      this.store
        .collection<VersionDocument>(VERSIONS)
        .find({ _id: { $in: [...keys] } }, WITHIN)
        .toArray(),
    );
    const known = new Map(found.map(({ _id, version }) => [_id, version]));
    return new Map(keys.map((key) => [key, known.get(key) ?? 0]));
  }

  private async keepAll(entries: readonly TimelineEntry[]): Promise<readonly undefined[]> {
    const documents = entries.map(({ id, ...rest }) => ({ _id: id, ...rest, keys: [...rest.keys] }));
    await translated(() => this.insertNew(documents));
    const keys = new Set(entries.flatMap((entry) => entry.keys));
    await translated(() =>
      this.store.collection<VersionDocument>(VERSIONS).bulkWrite(
        [...keys].map((_id) => ({ updateOne: { filter: { _id }, update: { $inc: { version: 1 } }, upsert: true } })),
        { ordered: false },
      ),
    );
    this.changed();
    return entries.map(() => undefined);
  }

  private async insertNew(documents: readonly EntryDocument[]): Promise<void> {
    try {
      await this.entries().insertMany([...documents], { ordered: false });
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== DUPLICATE_KEY) throw error;
    }
  }

  private entries() {
    return this.store.collection<EntryDocument>(TIMELINE);
  }
}
