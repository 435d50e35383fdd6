import { Grouped } from '@app/kernel';
import type { Connection, mongo } from 'mongoose';
import { DuplicateKey } from '../documents.js';
import type { FactStore, KeptFact, StoredFact } from '../facts.js';
import { collectionOf } from './collections.js';
import { translated } from './translate-mongo-error.js';

/** A fact as stored: `{ _id: subject, sequence, facts? }`. Read models query `facts.…` of this collection. */
export interface FactDocument<F> {
  readonly _id: string;
  readonly sequence: number;
  readonly facts?: F;
}

const toStored = <F>({ _id, ...rest }: FactDocument<F>): StoredFact<F> => ({ subject: _id, ...rest });

/** Literal, since a name that begins with a dollar sign is no expression. */
const keepNewer = <F>(fact: FactDocument<F>): object => {
  const isNewer = { $lt: [{ $ifNull: ['$sequence', -1] }, fact.sequence] };
  const update = [{ $replaceWith: { $cond: [isNewer, { $literal: fact }, '$$ROOT'] } }];
  return { updateOne: { filter: { _id: fact._id }, update, upsert: true } };
};

/** The facts of one source in MongoDB; those that come together are put together. */
export class MongoFacts<F extends object> implements FactStore<F> {
  private readonly puts = new Grouped<FactDocument<F>, KeptFact<F>>((facts) => this.putAll(facts));

  constructor(
    private readonly connection: Connection,
    private readonly collection: string,
  ) {}

  put(subject: string, sequence: number, facts: F | undefined): Promise<KeptFact<F>> {
    return this.puts.of({ _id: subject, sequence, ...(facts === undefined ? {} : { facts }) });
  }

  async get(subject: string): Promise<StoredFact<F> | undefined> {
    const found = await translated(async () => this.documents().findOne<FactDocument<F>>({ _id: subject } as never));
    return found === null ? undefined : toStored(found);
  }

  /** Usually every one is newer. When not, whatever is kept is read: also what a racing process has put. */
  private async putAll(facts: readonly FactDocument<F>[]): Promise<readonly KeptFact<F>[]> {
    const { upsertedIds, upsertedCount, modifiedCount } = await this.keepAllNewer(facts);
    const allKept = upsertedCount + modifiedCount === facts.length;
    const kept = allKept ? undefined : await this.kept(facts.map(({ _id }) => _id));
    return facts.map((fact, at) => ({ ...toStored(kept?.get(fact._id) ?? fact), isFirst: at in upsertedIds }));
  }

  /** One write; the server compares. Two processes that insert at once meet at the id: the later one looks again. */
  private async keepAllNewer(facts: readonly FactDocument<F>[], attempt = 1): Promise<mongo.BulkWriteResult> {
    try {
      return await translated(async () =>
        this.documents().bulkWrite(facts.map(keepNewer) as never, { ordered: false }),
      );
    } catch (error) {
      if (error instanceof DuplicateKey && attempt === 1) return this.keepAllNewer(facts, 2);
      throw error;
    }
  }

  private async kept(subjects: readonly string[]): Promise<ReadonlyMap<string, FactDocument<F>>> {
    const ids = { _id: { $in: subjects } } as never;
    const kept = await translated(async () => this.documents().find<FactDocument<F>>(ids).toArray());
    return new Map(kept.map((fact) => [fact._id, fact]));
  }

  private documents(): mongo.Collection<FactDocument<F>> {
    return collectionOf(this.connection, this.collection);
  }
}
