import type { AggregateStore, DomainEvent } from '@app/kernel';
import type { AggregateDefinition } from './definition.js';
import type { WriteListener } from './write-listeners.js';
import type { FactStore } from './facts.js';
import type { StoredEvent } from './stored-aggregate.js';

/** One line of an aggregate's edit history. `personal` is absent after an erasure. */
export type HistoryEntry = Omit<StoredEvent, 'trace' | 'public'>;

/** An index that a service needs on a collection. Made by the store's `ensureIndexes`, never by Mongoose itself. */
export interface IndexSpec {
  /** The aggregate's or facts' own collection unless given. */
  readonly collection?: string;
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly name?: string;
  readonly unique?: boolean;
  readonly partialFilterExpression?: object;
  readonly expireAfterSeconds?: number;
}

/** Keeps a service's aggregates, the facts that it learned from others, and the history of every event. */
export interface EventStore {
  aggregate<S extends object, E extends DomainEvent>(definition: AggregateDefinition<S, E>): AggregateStore<S, E>;

  facts<F extends object>(collection: string): FactStore<F>;

  /** Every event of one aggregate in order of `seq`, published or not. Empty when there is no such aggregate. */
  historyOf(definition: Pick<AnyDefinition, 'collection'>, id: string): Promise<readonly HistoryEntry[]>;

  /**
   * Forgets everything personal in the events of one aggregate, and its stored answer to an idempotency key. Blank the
   * state by an event of the domain first.
   * @throws Unavailable
   */
  blankPersonal(definition: Pick<AnyDefinition, 'collection'>, id: string): Promise<void>;

  /** Drops idempotency keys that were stored before this instant (rule: 30 days). Returns how many. */
  forgetIdempotencyKeys(before: Date): Promise<number>;

  /** Calls back after every write with new events, in this process. Returns how to stop. */
  onWrite(listener: WriteListener): () => void;
}

/** A definition of any aggregate, for functions that need only its collection or kind. */
export type AnyDefinition = Pick<AggregateDefinition<object, DomainEvent>, 'kind' | 'collection' | 'schemaVersion'>;
