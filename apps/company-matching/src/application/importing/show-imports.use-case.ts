import type { ImportReport, ImportStore } from './ports.js';
import type { RefusedRow } from './row-report.js';

/** Reads how imports stand. */
export class ShowImports {
  constructor(private readonly imports: Pick<ImportStore, 'report' | 'refusals'>) {}

  /** @throws NotFound */
  report(id: string): Promise<ImportReport> {
    return this.imports.report(id);
  }

  /** @throws NotFound */
  refusals(id: string, afterLine: number, limit: number): Promise<readonly RefusedRow[]> {
    return this.imports.refusals(id, afterLine, limit);
  }
}
