import type { Append, Documents, FoundDocument } from '../documents.js';
import type { Created, StoredAggregate } from '../stored-aggregate.js';
import { between, type Checkpoint } from './checkpoint.js';
import type { MemoryDatabase } from './memory-database.js';

/** {@link Documents} of one collection in memory. It knows no indexes but those on `_id` and on idempotency keys. */
export class MemoryDocuments<S> implements Documents<S> {
  constructor(
    private readonly database: MemoryDatabase,
    private readonly collection: string,
    private readonly checkpoint: Checkpoint,
  ) {}

  find(id: string): Promise<FoundDocument<S> | undefined> {
    return between(this.checkpoint, `find ${this.collection}`, () => {
      const document = this.database.get(this.collection, id) as StoredAggregate<S> | undefined;
      if (document === undefined) return undefined;
      const { version, state, outbox } = document;
      return { version, state, unpublished: outbox.length, unpublishedBytes: JSON.stringify(outbox).length };
    });
  }

  findCreated(key: string): Promise<Created | undefined> {
    return between(this.checkpoint, `find ${this.collection} by key`, () =>
      this.database.findCreated(this.collection, key),
    );
  }

  insert(document: StoredAggregate<S>): Promise<void> {
    return between(this.checkpoint, `insert into ${this.collection}`, () => {
      this.database.insert(this.collection, document);
    });
  }

  append(id: string, version: number, change: Append<S>): Promise<boolean> {
    return between(this.checkpoint, `update ${this.collection}`, () =>
      this.database.append(this.collection, id, version, change),
    );
  }
}
