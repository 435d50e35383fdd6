import type { MongoEventStore } from '@app/event-store';
import {
  DEAD_LETTER_COLLECTION,
  DeadLetterDesk,
  DeadLetterIndexer,
  deadLetterIndexes,
  MongoDeadLetterStore,
  type ConsumerStatus,
  type DeadLetterIndexerOptions,
  type DeadLetterStore,
  type KafkaPublisher,
  type LetterCollection,
} from '@app/messaging';

export type DeadLettersOptions = Omit<DeadLetterIndexerOptions, 'store'> & {
  readonly store: Pick<MongoEventStore, 'collection'>;
};

/** The index of the service's dead letters: kept up to date while the service runs. */
export class DeadLetters {
  private indexer: DeadLetterIndexer | undefined;

  constructor(private readonly options: DeadLettersOptions) {}

  /** @throws Unavailable before the first connection */
  async ensureIndexes(): Promise<void> {
    const letters = this.options.store.collection(DEAD_LETTER_COLLECTION);
    await letters.createIndexes(deadLetterIndexes.map(({ keys, ...options }) => ({ key: { ...keys }, ...options })));
  }

  /** When the database is there. */
  start(): void {
    this.indexer = new DeadLetterIndexer({ ...this.options, store: this.entries() });
    this.indexer.start();
  }

  async stop(): Promise<void> {
    await this.indexer?.stop();
  }

  status(): readonly ConsumerStatus[] {
    return this.indexer === undefined ? [] : [this.indexer.status()];
  }

  /** @throws Unavailable */
  waiting(): ReturnType<DeadLetterStore['waiting']> {
    return this.entries().waiting();
  }

  /** Where people decide about them; what they redrive goes out by this publisher. */
  desk(publisher: KafkaPublisher): DeadLetterDesk {
    const { client, clock } = this.options;
    return new DeadLetterDesk({ store: this.entries(), client, publisher, clock });
  }

  /** The collection is asked for at each use: before the first connection there is none. */
  private entries(): DeadLetterStore {
    const letters = (): LetterCollection => this.options.store.collection(DEAD_LETTER_COLLECTION);
    return new MongoDeadLetterStore({
      updateOne: (filter, update, options) => letters().updateOne(filter, update, options),
      findOne: (filter) => letters().findOne(filter),
      find: (filter) => letters().find(filter),
      countDocuments: (filter) => letters().countDocuments(filter),
    });
  }
}
