import type { Connection, mongo } from 'mongoose';
import { DuplicateKey } from '../documents.js';
import type { History, HistoryDocument } from '../history.js';
import { collectionOf } from './collections.js';
import { insertBatch } from './insert-batch.js';
import { translated, translateMongoError } from './translate-mongo-error.js';

export const HISTORY = 'history';

/** A history entry as stored: its id is the document's. */
export type HistoryRow = Omit<HistoryDocument, 'id'> & { readonly _id: string };

export const fromHistoryRow = ({ _id, ...rest }: HistoryRow): HistoryDocument => ({ id: _id, ...rest });

/** The collection `history` of a service. */
export class MongoHistory implements History {
  constructor(private readonly connection: Connection) {}

  async append(entries: readonly HistoryDocument[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map(({ id, ...rest }): HistoryRow => ({ _id: id, ...rest }));
    const errors = await insertBatch(this.rows(), rows);
    const failed = errors.find((error) => error !== undefined && !(error instanceof DuplicateKey));
    if (failed !== undefined) throw failed;
  }

  of(collection: string, aggregate: string): Promise<readonly HistoryDocument[]> {
    return translated(async () => {
      const rows = await this.rows().find({ aggregate, collection }).sort({ seq: 1 }).toArray();
      return rows.map(fromHistoryRow);
    });
  }

  async blank(collection: string, aggregate: string): Promise<void> {
    await translated(async () => this.rows().updateMany({ aggregate, collection }, { $unset: { personal: '' } }));
  }

  /** Walks over all entries that match a filter on stored fields, aggregate by aggregate in order. @throws Unavailable */
  async *scan(filter: object): AsyncGenerator<HistoryDocument, void> {
    const cursor = this.rows().find(filter).sort({ aggregate: 1, seq: 1 });
    try {
      for (let row = await cursor.next(); row !== null; row = await cursor.next()) yield fromHistoryRow(row);
    } catch (error) {
      throw translateMongoError(error);
    } finally {
      await cursor.close();
    }
  }

  private rows(): mongo.Collection<HistoryRow> {
    return collectionOf<HistoryRow>(this.connection, HISTORY);
  }
}
