import { translated, type MongoEventStore } from '@app/event-store';
import { NotFound, type Clock } from '@app/kernel';
import type { mongo } from 'mongoose';
import type {
  ChunkReport,
  ImportHead,
  ImportReport,
  ImportStore,
  RowCounts,
  StagedChunk,
} from '../../application/importing/ports.js';
import type { RefusedRow } from '../../application/importing/row-report.js';
import { CHUNKS, IMPORTS, NO_ROWS, type StoredChunk, type StoredImport } from './import-documents.js';

const DAY_MS = 86_400_000;
const KEPT_AFTER_REPORT_MS = 7 * DAY_MS;
/** Longer than any import waits; what was abandoned goes by this. */
const KEPT_AT_MOST_MS = 30 * DAY_MS;

const chunkId = (importId: string, number: number): string => `${importId}:${String(number).padStart(8, '0')}`;

/** Imports, their rows in chunks, and their reports. */
export class MongoImports implements ImportStore {
  constructor(
    private readonly store: MongoEventStore,
    private readonly clock: Clock,
  ) {}

  async begin({ id, ...head }: ImportHead): Promise<void> {
    await translated(() => this.imports().insertOne({ _id: id, ...head, state: 'staging', rows: 0, ...NO_ROWS }));
  }

  async stage({ importId, number, lines }: StagedChunk): Promise<void> {
    const last = lines.at(-1)?.line ?? 0;
    const chunk = {
      _id: chunkId(importId, number),
      importId,
      number,
      lines,
      last,
      state: 'staged',
      expiresAt: this.inMs(KEPT_AT_MOST_MS),
    } as const;
    await translated(() => this.chunks().insertOne(chunk));
  }

  async release(importId: string, rows: number): Promise<void> {
    await translated(() =>
      this.imports().updateOne({ _id: importId, state: 'staging' }, { $set: { state: 'working', rows } }),
    );
  }

  async abandon(importId: string): Promise<void> {
    const filter = { _id: importId, state: 'staging' } as const;
    await translated(() =>
      this.imports().updateOne(filter, { $set: { state: 'abandoned', finishedAt: this.clock.now() } }),
    );
  }

  async abandonOlderThan(before: Date): Promise<void> {
    const filter = { state: 'staging', startedAt: { $lt: before } } as const;
    await translated(() =>
      this.imports().updateMany(filter, { $set: { state: 'abandoned', finishedAt: this.clock.now() } }),
    );
  }

  async next(): Promise<{ readonly chunk: StagedChunk; readonly head: ImportHead } | undefined> {
    for (;;) {
      const oldest = await translated(() => this.imports().find({ state: 'working' }).sort({ _id: 1 }).limit(1).next());
      if (oldest === null) return undefined;
      const chunk = await translated(() =>
        this.chunks().find({ importId: oldest._id, state: 'staged' }).sort({ _id: 1 }).limit(1).next(),
      );
      const { _id: id, source, startedAt, context } = oldest;
      if (chunk !== null) return { chunk, head: { id, source, startedAt, context } };
      await this.close(oldest._id);
    }
  }

  async finish({ importId, number }: StagedChunk, report: ChunkReport): Promise<void> {
    const filter = { _id: chunkId(importId, number), state: 'staged' } as const;
    const done = { $set: { state: 'done', report, lines: [], expiresAt: this.inMs(KEPT_AFTER_REPORT_MS) } } as const;
    await translated(() => this.chunks().updateOne(filter, done));
  }

  async report(importId: string): Promise<ImportReport> {
    const found = await translated(() => this.imports().findOne({ _id: importId }));
    if (found === null) throw new NotFound('organisation-import', importId);
    const { _id: id, context: _context, ...report } = found;
    return { id, ...report, ...(found.state === 'working' ? await this.counted(importId) : {}) };
  }

  async refusals(importId: string, afterLine: number, limit: number): Promise<readonly RefusedRow[]> {
    await this.report(importId);
    const filter = { importId, last: { $gt: afterLine }, 'report.refused': { $gt: 0 } };
    const chunks = await translated(() => this.chunks().find(filter).sort({ _id: 1 }).limit(limit).toArray());
    return chunks
      .flatMap(({ report }) => report?.refusals ?? [])
      .filter(({ line }) => line > afterLine)
      .slice(0, limit);
  }

  /** The last chunk is done: the counts are kept with the import, which outlives its rows. */
  private async close(importId: string): Promise<void> {
    const counts = await this.counted(importId);
    const finished = { $set: { ...counts, state: 'done', finishedAt: this.clock.now() } } as const;
    await translated(() => this.imports().updateOne({ _id: importId, state: 'working' }, finished));
  }

  private async counted(importId: string): Promise<RowCounts> {
    const sum = (field: keyof RowCounts): object => ({ $sum: `$report.${field}` });
    const group = {
      _id: null,
      created: sum('created'),
      updated: sum('updated'),
      unchanged: sum('unchanged'),
      refused: sum('refused'),
    };
    const [counts] = await translated(() =>
      this.chunks()
        .aggregate<RowCounts>([{ $match: { importId } }, { $group: group }, { $project: { _id: 0 } }])
        .toArray(),
    );
    return counts ?? NO_ROWS;
  }

  private inMs(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }

  private imports(): mongo.Collection<StoredImport> {
    return this.store.collection(IMPORTS);
  }

  private chunks(): mongo.Collection<StoredChunk> {
    return this.store.collection(CHUNKS);
  }
}
