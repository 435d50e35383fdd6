import { Unavailable } from '@app/kernel';
import type { DeadLetterEntry, DeadLetterFilter, DeadLetterStore, LetterDecision } from './dead-letter-store.js';

/** A dead letter as stored: its id is the document's. */
export type DeadLetterDocument = Omit<DeadLetterEntry, 'id'> & { readonly _id: string };

interface Cursor {
  sort(order: Record<string, 1 | -1>): Cursor;
  limit(count: number): Cursor;
  toArray(): Promise<unknown[]>;
}

/** The few methods of a MongoDB collection that are needed; the driver itself stays outside this library. */
export interface LetterCollection {
  updateOne(filter: object, update: object, options?: { upsert?: boolean }): Promise<unknown>;
  findOne(filter: object): Promise<unknown>;
  find(filter: object): Cursor;
  countDocuments(filter: object): Promise<number>;
}

/** The name of the collection in each service's database. */
export const DEAD_LETTER_COLLECTION = 'dead-letters';

/** Indexes of the collection. An entry goes when its record leaves the topic. */
export const deadLetterIndexes = [
  { keys: { state: 1, partition: 1, offset: 1 } },
  { keys: { state: 1, deadAt: 1 } },
  { keys: { partition: 1, offset: 1 } },
  { keys: { deadAt: 1 }, expireAfterSeconds: 30 * 24 * 3_600 },
] as const;

const toEntry = (document: unknown): DeadLetterEntry => {
  const { _id, ...rest } = document as DeadLetterDocument;
  return { id: _id, ...rest };
};

const after = ({ after: from }: DeadLetterFilter): object =>
  from === undefined
    ? {}
    : {
        $or: [{ partition: { $gt: from.partition } }, { partition: from.partition, offset: { $gt: from.offset } }],
      };

/** The index of a service's dead letters in its own MongoDB database. */
export class MongoDeadLetterStore implements DeadLetterStore {
  constructor(private readonly letters: LetterCollection) {}

  async add({ id, ...rest }: DeadLetterEntry): Promise<void> {
    await this.ask(() => this.letters.updateOne({ _id: id }, { $setOnInsert: rest }, { upsert: true }));
  }

  async find(id: string): Promise<DeadLetterEntry | undefined> {
    const found = await this.ask(() => this.letters.findOne({ _id: id }));
    return found === null || found === undefined ? undefined : toEntry(found);
  }

  async list(filter: DeadLetterFilter): Promise<readonly DeadLetterEntry[]> {
    const { state, group, deadUntil, limit } = filter;
    const query = {
      ...(state && { state }),
      ...(group && { group }),
      ...(deadUntil && { deadAt: { $lte: deadUntil } }),
      ...after(filter),
    };
    const found = await this.ask(() =>
      this.letters.find(query).sort({ partition: 1, offset: 1 }).limit(limit).toArray(),
    );
    return found.map(toEntry);
  }

  async mark(id: string, { reason, ...decision }: LetterDecision): Promise<void> {
    const open = decision.state === 'redriven' ? { _id: id } : { _id: id, state: 'waiting' };
    const write = reason === undefined ? { $set: decision, $unset: { reason: '' } } : { $set: { ...decision, reason } };
    await this.ask(() => this.letters.updateOne(open, write));
  }

  async waiting(): Promise<{ count: number; oldest?: Date }> {
    const waiting = { state: 'waiting' };
    const count = await this.ask(() => this.letters.countDocuments(waiting));
    const [first] = await this.ask(() => this.letters.find(waiting).sort({ deadAt: 1 }).limit(1).toArray());
    return first === undefined ? { count } : { count, oldest: toEntry(first).deadAt };
  }

  private async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw new Unavailable('The index of the dead letters cannot be reached.', {}, 1, { cause: error });
    }
  }
}
