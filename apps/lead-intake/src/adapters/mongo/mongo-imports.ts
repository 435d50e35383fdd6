import { RuleViolation } from '@app/kernel';
import { translated, type MongoEventStore } from '@app/event-store';
import type { mongo } from 'mongoose';
import type {
  GoodRow,
  Imports,
  LeadImport,
  NewImport,
  ReadRow,
  ReportedRow,
  RowCounts,
  RowsQuery,
  SettledRow,
} from '../../application/import-ports.js';
import {
  IMPORTS,
  ROWS,
  rowId,
  toCounts,
  toReportedRow,
  toRowDocument,
  type ImportDocument,
  type RowDocument,
} from './import-documents.js';

const brokenOff = (): RuleViolation =>
  new RuleViolation(
    'lead-import.broken-off',
    {},
    'This upload was taken for dead and cleaned up. Send the file again.',
  );

/** Imports and their rows in two collections. */
export class MongoImports implements Imports {
  constructor(private readonly store: MongoEventStore) {}

  async begin({ id, ...started }: NewImport): Promise<void> {
    const fresh = { _id: id, ...started, state: 'staging', touchedAt: started.startedAt, rows: 0, notes: [] } as const;
    await translated(() => this.imports().insertOne(fresh));
  }

  async addRows(importId: string, rows: readonly ReadRow[]): Promise<void> {
    const touched = await translated(() =>
      this.imports().updateOne({ _id: importId, state: 'staging' }, { $currentDate: { touchedAt: true } }),
    );
    if (touched.matchedCount === 0) throw brokenOff();
    const documents = rows.map((row) => toRowDocument(importId, row));
    await translated(() => this.rowsOf().insertMany(documents, { ordered: false }));
  }

  async finishStaging(importId: string, file: { readonly rows: number; readonly notes: readonly string[] }) {
    const finished = await translated(() =>
      this.imports().updateOne(
        { _id: importId, state: 'staging' },
        { $set: { state: 'working', rows: file.rows, notes: [...file.notes] }, $currentDate: { stagedAt: true } },
      ),
    );
    if (finished.matchedCount === 0) throw brokenOff();
  }

  /** The rows first: whoever dies in between leaves an import that is found again. */
  async abandon(importId: string): Promise<void> {
    await translated(() => this.rowsOf().deleteMany({ importId }));
    await translated(() => this.imports().deleteOne({ _id: importId, state: 'staging' }));
  }

  async brokenOff(before: Date): Promise<readonly string[]> {
    const found = await translated(() =>
      this.imports()
        .find({ state: 'staging', touchedAt: { $lt: before } }, { projection: { _id: 1 } })
        .limit(100)
        .toArray(),
    );
    return found.map(({ _id }) => _id);
  }

  async next(): Promise<NewImport | undefined> {
    const found = await translated(() => this.imports().findOne({ state: 'working' }, { sort: { stagedAt: 1 } }));
    return found === null
      ? undefined
      : { id: found._id, source: found.source, actor: found.actor, startedAt: found.startedAt };
  }

  async waiting(importId: string, limit: number): Promise<readonly GoodRow[]> {
    const found = await translated(() =>
      this.rowsOf().find({ importId, outcome: 'waiting' }).sort({ line: 1 }).limit(limit).toArray(),
    );
    return found.flatMap(({ line, leadId, content }) =>
      leadId === undefined || content === undefined ? [] : [{ line, leadId, ...content }],
    );
  }

  async settle(importId: string, rows: readonly SettledRow[]): Promise<void> {
    const updates = rows.map(({ line, outcome, leadId, problems = [] }) => ({
      updateOne: {
        filter: { _id: rowId(importId, line) },
        update: {
          $set: { outcome, problems: [...problems], ...(leadId === undefined ? {} : { leadId }) },
          $unset: { content: true as const },
        },
      },
    }));
    await translated(() => this.rowsOf().bulkWrite(updates, { ordered: false }));
  }

  async finish(importId: string, rowsUntil: Date): Promise<void> {
    const counts = await this.count(importId);
    await translated(() => this.rowsOf().updateMany({ importId }, { $set: { deleteAt: rowsUntil } }));
    await translated(() =>
      this.imports().updateOne(
        { _id: importId, state: 'working' },
        { $set: { state: 'done', counts }, $currentDate: { finishedAt: true } },
      ),
    );
  }

  async find(importId: string): Promise<LeadImport | undefined> {
    const found = await translated(() => this.imports().findOne({ _id: importId }));
    if (found === null) return undefined;
    const { _id, touchedAt: _touchedAt, counts, ...rest } = found;
    return { id: _id, ...rest, counts: counts ?? (await this.count(importId)) };
  }

  async rows({ importId, outcome, afterLine = 0, limit }: RowsQuery): Promise<readonly ReportedRow[]> {
    const filter = { importId, line: { $gt: afterLine }, ...(outcome === undefined ? {} : { outcome }) };
    const found = await translated(() => this.rowsOf().find(filter).sort({ line: 1 }).limit(limit).toArray());
    return found.map(toReportedRow);
  }

  private async count(importId: string): Promise<RowCounts> {
    const groups = await translated(() =>
      this.rowsOf()
        .aggregate<{ _id: string; count: number }>([
          { $match: { importId } },
          { $group: { _id: '$outcome', count: { $sum: 1 } } },
        ])
        .toArray(),
    );
    return toCounts(groups);
  }

  private imports(): mongo.Collection<ImportDocument> {
    return this.store.collection<ImportDocument>(IMPORTS);
  }

  private rowsOf(): mongo.Collection<RowDocument> {
    return this.store.collection<RowDocument>(ROWS);
  }
}
