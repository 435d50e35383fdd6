import type { AggregateStore, Clock, CommandContext, DomainEvent, NewId, Versioned } from '@app/kernel';
import type { Connection, mongo, Schema } from 'mongoose';
import { AggregatesOnDocuments } from '../aggregates-on-documents.js';
import { blankPersonal } from '../blank-personal.js';
import { pace, type Pace } from '../contention.js';
import type { AggregateDefinition } from '../definition.js';
import type { AnyDefinition, EventStore, HistoryEntry, IndexSpec } from '../event-store.js';
import type { FactStore } from '../facts.js';
import { historyOf } from '../history-of.js';
import { newDocument, nextVersion, type FirstAnswer, type NewDocument } from '../outbox-writes.js';
import type { RelayStore } from '../relay/relay-store.js';
import type { StoredAggregate } from '../stored-aggregate.js';
import { WriteListeners, type WriteListener } from '../write-listeners.js';
import { appendUpdate, type AppendUpdate } from './append-update.js';
import { collectionOf } from './collections.js';
import { ensureIndexes } from './ensure-indexes.js';
import { MongoDocuments } from './mongo-documents.js';
import { MongoFacts } from './mongo-facts.js';
import { MongoHistory } from './mongo-history.js';
import { MongoLeases } from './mongo-leases.js';
import { MongoOutboxes } from './mongo-outboxes.js';
import { watchPending } from './watch-pending.js';

export interface MongoStoreOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly newId: NewId;
  /** 0 ≤ x < 1; spreads writers that lost a race. */
  readonly random?: () => number;
  readonly wait?: Pace['wait'];
}

export interface MongoFactsOptions {
  readonly indexes?: readonly IndexSpec[];
}

export interface MongoAggregateOptions extends MongoFactsOptions {
  /** Checks the stored state; without it any shape is stored, as the types say. */
  readonly stateSchema?: Schema;
}

/** The event store on MongoDB. Register aggregates and facts first, then call {@link ensureIndexes} once. */
export class MongoEventStore implements EventStore, RelayStore {
  readonly outbox: MongoOutboxes;
  readonly history: MongoHistory;
  readonly leases: MongoLeases;
  /** Tells the relay of this process that there is something to send; for writes made with the building blocks. */
  readonly nudge: () => void;
  private readonly connection: Connection;
  private readonly pace: Pace;
  private readonly listeners = new WriteListeners();
  private readonly aggregates = new Set<string>();
  private readonly indexes: (IndexSpec & { readonly collection: string })[] = [];

  constructor(private readonly options: MongoStoreOptions) {
    const { connection, clock, random = Math.random, wait } = options;
    this.connection = connection;
    this.pace = pace(clock, random, wait);
    this.outbox = new MongoOutboxes(connection, () => [...this.aggregates]);
    this.history = new MongoHistory(connection);
    this.leases = new MongoLeases(connection);
    this.nudge = () => {
      this.listeners.written();
    };
  }

  aggregate<S extends object, E extends DomainEvent>(
    definition: AggregateDefinition<S, E>,
    options: MongoAggregateOptions = {},
  ): AggregateStore<S, E> {
    this.registerCollection(definition, options);
    const documents = new MongoDocuments<S>(this.connection, definition.collection, options.stateSchema);
    const { clock, newId } = this.options;
    return new AggregatesOnDocuments(definition, {
      documents,
      clock,
      newId,
      pace: this.pace,
      written: this.listeners.written,
    });
  }

  /** Makes the relay and the indexes know a collection of aggregates, whoever writes it. */
  registerCollection(definition: Pick<AnyDefinition, 'collection'>, { indexes = [] }: MongoFactsOptions = {}): void {
    this.aggregates.add(definition.collection);
    this.addIndexes(definition.collection, indexes);
  }

  facts<F extends object>(collection: string, { indexes = [] }: MongoFactsOptions = {}): FactStore<F> {
    this.addIndexes(collection, indexes);
    return new MongoFacts<F>(this.connection, collection);
  }

  /** Has {@link ensureIndexes} make the indexes of a collection that is neither of aggregates nor of facts. */
  withIndexes(collection: string, indexes: readonly IndexSpec[]): void {
    this.addIndexes(collection, indexes);
  }

  /** Makes every index that is missing. Safe to repeat. @throws Unavailable */
  ensureIndexes(): Promise<void> {
    return ensureIndexes(this.connection, [...this.aggregates], this.indexes);
  }

  historyOf(definition: Pick<AnyDefinition, 'collection'>, id: string): Promise<readonly HistoryEntry[]> {
    return historyOf(this.outbox, this.history, definition.collection, id);
  }

  blankPersonal(definition: Pick<AnyDefinition, 'collection'>, id: string): Promise<void> {
    return blankPersonal(this.outbox, this.history, definition.collection, id);
  }

  forgetIdempotencyKeys(before: Date): Promise<number> {
    return this.outbox.forgetIdempotencyKeys(before);
  }

  onWrite(listener: WriteListener): () => void {
    return this.listeners.add(listener);
  }

  watchPending(onChange: () => void, signal: AbortSignal): Promise<void> {
    return watchPending(this.connection, [...this.aggregates], onChange, signal);
  }

  /** The driver's collection for read queries and transactions. @throws Unavailable before the first connection */
  collection<T extends mongo.Document>(name: string): mongo.Collection<T> {
    return collectionOf<T>(this.connection, name);
  }

  /** Tells the relay of this process of new documents that were committed with the building blocks. */
  stored(definition: Pick<AnyDefinition, 'collection'>, documents: readonly StoredAggregate<unknown>[]): void {
    for (const { _id: id, outbox: entries } of documents) {
      this.listeners.written({ collection: definition.collection, id, entries, first: true });
    }
  }

  /**
   * The document of a new aggregate with its outbox, to be inserted by the caller's own (bulk) write or transaction.
   * Call {@link stored} after the commit. @throws InvalidInput for a bad public event
   */
  newDocument<S extends object, E extends DomainEvent>(
    definition: AggregateDefinition<S, E>,
    id: string,
    events: readonly E[],
    context: CommandContext,
    first?: FirstAnswer<S>,
  ): NewDocument<S> {
    return newDocument(definition, id, events, context, this.options, first);
  }

  /**
   * The `updateOne` that writes events over a loaded aggregate, for the caller's own (bulk) write or transaction: it
   * matches only the version that was loaded. Call {@link nudge} after the commit. @throws InvalidInput for a bad public event
   */
  appendUpdate<S extends object, E extends DomainEvent>(
    definition: AggregateDefinition<S, E>,
    loaded: Versioned<S>,
    events: readonly E[],
    context: CommandContext,
  ): AppendUpdate<S> & { readonly changed: Versioned<S> } {
    const { append, changed } = nextVersion(definition, loaded, events, context, this.options);
    return { ...appendUpdate(loaded.id, loaded.version, append), changed };
  }

  private addIndexes(collection: string, indexes: readonly IndexSpec[]): void {
    this.indexes.push(...indexes.map((index) => ({ collection, ...index })));
  }
}
