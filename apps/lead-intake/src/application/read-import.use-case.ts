import { NotFound } from '@app/kernel';
import type { Imports, LeadImport, ReportedRow, RowsQuery } from './import-ports.js';

/** Reads how an import is doing, and its report. */
export class ReadImport {
  constructor(private readonly imports: Imports) {}

  /** @throws NotFound, Unavailable */
  async execute(id: string): Promise<LeadImport> {
    const found = await this.imports.find(id);
    if (found === undefined) throw new NotFound('lead-import', id);
    return found;
  }

  /** One page of the rows, by line. @throws NotFound, Unavailable */
  async rows(query: RowsQuery): Promise<readonly ReportedRow[]> {
    await this.execute(query.importId);
    return this.imports.rows(query);
  }
}
