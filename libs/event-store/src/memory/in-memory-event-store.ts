import type { AggregateStore, Clock, DomainEvent, NewId } from '@app/kernel';
import { AggregatesOnDocuments } from '../aggregates-on-documents.js';
import { blankPersonal } from '../blank-personal.js';
import { pace, type Pace } from '../contention.js';
import type { AggregateDefinition } from '../definition.js';
import type { AnyDefinition, EventStore, HistoryEntry } from '../event-store.js';
import type { FactStore } from '../facts.js';
import { historyOf } from '../history-of.js';
import type { RelayStore } from '../relay/relay-store.js';
import { WriteListeners, type WriteListener } from '../write-listeners.js';
import { passThrough, type Checkpoint } from './checkpoint.js';
import { MemoryDatabase } from './memory-database.js';
import { MemoryDocuments } from './memory-documents.js';
import { MemoryFacts } from './memory-facts.js';
import { MemoryHistory } from './memory-history.js';
import { MemoryLeases } from './memory-leases.js';
import { MemoryOutboxes } from './memory-outboxes.js';

export interface InMemoryOptions {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly random?: () => number;
  readonly wait?: Pace['wait'];
  /** Given to several stores, it makes them replicas; given again after a crash, it holds what was written. */
  readonly database?: MemoryDatabase;
  readonly leases?: MemoryLeases;
  readonly checkpoint?: Checkpoint;
}

/** The event store in memory: same rules, same conformance suite as the real one. For tests. */
export class InMemoryEventStore implements EventStore, RelayStore {
  readonly outbox: MemoryOutboxes;
  readonly history: MemoryHistory;
  readonly leases: MemoryLeases;
  private readonly database: MemoryDatabase;
  private readonly checkpoint: Checkpoint;
  private readonly pace: Pace;
  private readonly listeners = new WriteListeners();

  constructor(private readonly options: InMemoryOptions) {
    const { clock, random = () => 0, wait, checkpoint = passThrough, database = new MemoryDatabase() } = options;
    this.database = database;
    this.checkpoint = checkpoint;
    this.pace = pace(clock, random, wait);
    this.leases = options.leases ?? new MemoryLeases(clock);
    this.outbox = new MemoryOutboxes(database, checkpoint);
    this.history = new MemoryHistory(database, checkpoint);
  }

  aggregate<S extends object, E extends DomainEvent>(definition: AggregateDefinition<S, E>): AggregateStore<S, E> {
    const { clock, newId } = this.options;
    const documents = new MemoryDocuments<S>(this.database, definition.collection, this.checkpoint);
    const written = this.listeners.written;
    return new AggregatesOnDocuments(definition, { documents, clock, newId, pace: this.pace, written });
  }

  facts<F extends object>(collection: string): FactStore<F> {
    return new MemoryFacts<F>(this.database, collection, this.checkpoint);
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
}
