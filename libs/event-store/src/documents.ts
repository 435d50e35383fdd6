import type { Created, StoredAggregate, StoredEvent } from './stored-aggregate.js';

/** A unique index refused a document. `index` is `_id`, `created.key` or the name of a service's own index. */
export class DuplicateKey extends Error {
  constructor(readonly index: string) {
    super(`duplicate key in ${index}`);
    this.name = 'DuplicateKey';
  }
}

/** An aggregate as read before a decision. */
export interface FoundDocument<S> {
  readonly version: number;
  readonly state: S;
  /** Events in the outbox, and their size in bytes. */
  readonly unpublished: number;
  readonly unpublishedBytes: number;
}

/** What one successful decision writes over the version before it. */
export interface Append<S> {
  readonly schema: number;
  readonly version: number;
  readonly state: S;
  readonly entries: readonly StoredEvent[];
}

/** The documents of one kind of aggregate: each method is one atomic operation. @throws Unavailable */
export interface Documents<S> {
  find(id: string): Promise<FoundDocument<S> | undefined>;
  findCreated(key: string): Promise<Created | undefined>;
  /** @throws DuplicateKey */
  insert(document: StoredAggregate<S>): Promise<void>;
  /** False when the document does not have `version` any more. @throws DuplicateKey of a service's own index */
  append(id: string, version: number, change: Append<S>): Promise<boolean>;
}

/** The part of the documents that an erasure needs; for any kind of aggregate. */
export interface Outboxes {
  outboxOf(collection: string, id: string): Promise<readonly StoredEvent[]>;
  /** Drops `personal` from every event in the outbox, and `created`. Returns the outbox as it was before. */
  blankOutbox(collection: string, id: string): Promise<readonly StoredEvent[]>;
  forgetIdempotencyKeys(before: Date): Promise<number>;
}
