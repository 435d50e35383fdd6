import { InvalidInput, type Clock, type CommandContext, type NewId } from '@app/kernel';
import type { ImportStore, StagedLine } from './ports.js';
import { readLines } from './read-lines.js';

const ROWS_PER_CHUNK = 500;
const BYTES_PER_CHUNK = 1_000_000;
/** Ours: more belongs into several files. */
const MAX_ROWS = 2_000_000;

/** Stores a file row by row as it comes in, in constant memory, for the worker to go through. */
export class StageImport {
  constructor(
    private readonly imports: ImportStore,
    private readonly clock: Clock,
    private readonly newId: NewId,
    private readonly staged: () => void,
  ) {}

  /** @throws InvalidInput when the file has no rows or too many @throws Unavailable; then nothing of it is worked off */
  async execute(
    bytes: AsyncIterable<Uint8Array>,
    source: string,
    context: CommandContext,
  ): Promise<{ readonly id: string; readonly rows: number }> {
    const id = this.newId();
    await this.imports.begin({ id, source, startedAt: this.clock.now(), context });
    try {
      const rows = await this.stageAll(id, bytes);
      await this.imports.release(id, rows);
      this.staged();
      return { id, rows };
    } catch (error) {
      await this.imports.abandon(id);
      throw error;
    }
  }

  private async stageAll(importId: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
    let rows = 0;
    let number = 0;
    let size = 0;
    let lines: StagedLine[] = [];
    const flush = async (): Promise<void> => {
      await this.imports.stage({ importId, number, lines });
      number += 1;
      size = 0;
      lines = [];
    };
    for await (const line of readLines(bytes)) {
      rows += 1;
      if (rows > MAX_ROWS) throw wrong('rows', `must have at most ${MAX_ROWS} rows`);
      lines.push(line);
      size += line.text.length;
      if (lines.length >= ROWS_PER_CHUNK || size >= BYTES_PER_CHUNK) await flush();
    }
    if (rows === 0) throw wrong('empty', 'must have at least one row');
    if (lines.length > 0) await flush();
    return rows;
  }
}

const wrong = (code: string, detail: string): InvalidInput => new InvalidInput([{ pointer: '', code, detail }]);
