import { Unavailable, type Clock } from '@app/kernel';
import type { GoodRow, Imports, NewImport, RowProblem, SettledRow } from './import-ports.js';
import type { ImportRow } from './import-row.use-case.js';
import type { PendingEvents } from './ports.js';

/** A pass makes so many leads at most; they share a few inserts. */
const BATCH = 250;
/** Above this the relay comes first. */
const MAX_PENDING = 1_000;
const BROKEN_OFF_AFTER_MS = 10 * 60_000;
const NOT_STORED: RowProblem = {
  code: 'notStored',
  detail: 'could not be stored: tell the operator, and send it again',
};
const ROWS_KEPT_MS = 7 * 24 * 3_600_000;

/** `worked`: there may be more. `waiting`: the outbox is too full. `idle`: nothing to do. */
export type PassResult = 'worked' | 'waiting' | 'idle';

/**
 * Works imports off, one batch a pass, oldest import first. All progress is in the database: a pass that dies is
 * repeated by whoever comes next.
 */
export class WorkOffImports {
  constructor(
    private readonly imports: Imports,
    private readonly row: ImportRow,
    private readonly pending: PendingEvents,
    private readonly clock: Clock,
  ) {}

  /** @throws Unavailable */
  async execute(): Promise<PassResult> {
    const next = await this.imports.next();
    if (next === undefined) return 'idle';
    if ((await this.pending()) > MAX_PENDING) return 'waiting';
    await this.workOff(next);
    return 'worked';
  }

  /** Forgets uploads that broke off without a word, as when their process was killed. @throws Unavailable */
  async cleanUp(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - BROKEN_OFF_AFTER_MS);
    for (const id of await this.imports.brokenOff(before)) await this.imports.abandon(id);
  }

  private async workOff(from: NewImport): Promise<void> {
    const rows = await this.imports.waiting(from.id, BATCH);
    if (rows.length === 0) {
      await this.imports.finish(from.id, new Date(this.clock.now().getTime() + ROWS_KEPT_MS));
      return;
    }
    const results = await Promise.allSettled(rows.map((row) => this.row.execute(row, from)));
    const settled = results.flatMap((result, index) => outcomeOf(result, rows[index]));
    if (settled.length > 0) await this.imports.settle(from.id, settled);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}

/** A row that fails for a reason that nobody expected is given up, so that the rows after it are not held up for ever. */
function outcomeOf(result: PromiseSettledResult<SettledRow>, row: GoodRow | undefined): readonly SettledRow[] {
  if (result.status === 'fulfilled') return [result.value];
  if (row === undefined || result.reason instanceof Unavailable) return [];
  return [{ line: row.line, outcome: 'refused', problems: [NOT_STORED] }];
}
