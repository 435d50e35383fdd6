import { InvalidInput, type Clock, type NewId } from '@app/kernel';
import type { Imports, ReadRow } from './import-ports.js';

/** A file on its way in. `notes` is complete once the last row was read. */
export interface RowFile {
  readonly rows: AsyncIterable<ReadRow>;
  readonly notes: readonly string[];
}

export interface StagedImport {
  readonly id: string;
  readonly rows: number;
}

const MAX_ROWS = 50_000;
const BATCH = 500;

/** Stores the rows of a file, so that they are worked off even if this process dies right after. */
export class StageImport {
  constructor(
    private readonly imports: Imports,
    private readonly clock: Clock,
    private readonly newId: NewId,
    private readonly maxRows = MAX_ROWS,
  ) {}

  /** @throws InvalidInput when the file as a whole is no good, or whatever reading it throws: nothing stays stored */
  async execute(file: RowFile, source: string, actor: string): Promise<StagedImport> {
    const id = this.newId();
    await this.imports.begin({ id, source, actor, startedAt: this.clock.now() });
    try {
      const rows = await this.store(id, file.rows);
      await this.imports.finishStaging(id, { rows, notes: file.notes });
      return { id, rows };
    } catch (error) {
      await this.imports.abandon(id);
      throw error;
    }
  }

  private async store(id: string, rows: AsyncIterable<ReadRow>): Promise<number> {
    let count = 0;
    let batch: ReadRow[] = [];
    for await (const row of rows) {
      count += 1;
      if (count > this.maxRows) throw tooManyRows(this.maxRows);
      batch.push(row);
      if (batch.length < BATCH) continue;
      await this.imports.addRows(id, batch);
      batch = [];
    }
    if (batch.length > 0) await this.imports.addRows(id, batch);
    return count;
  }
}

const tooManyRows = (most: number): InvalidInput =>
  new InvalidInput(
    [{ pointer: '', code: 'maxRows', detail: `has more than ${most} rows: divide the file` }],
    'lead-import.too-many-rows',
  );
