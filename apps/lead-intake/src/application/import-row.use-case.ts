import { AlreadyExists, DeuropenerError, InvalidInput, Unavailable, type Clock, type NewId } from '@app/kernel';
import { registerLead } from '../domain/lead/register-lead.js';
import type { GoodRow, NewImport, RowProblem, SettledRow } from './import-ports.js';
import type { LeadStore, Pseudonyms, References } from './ports.js';
import { pseudonymsOf } from './pseudonyms-of.js';

const problemsOf = (error: DeuropenerError): readonly RowProblem[] =>
  error instanceof InvalidInput
    ? error.violations.map(({ pointer, code, detail }) => ({
        column: pointer.slice(1).replaceAll('/', '.'),
        code,
        detail,
      }))
    : [{ code: error.slug, detail: error.message }];

const DIFFERS: RowProblem = { code: 'differs', detail: 'exists, differs: nothing was changed' };

/**
 * Makes the lead of one row. Safe to repeat: the lead's id comes from the row's identity, so a second run, after a crash
 * as well, finds the lead of the first.
 */
export class ImportRow {
  constructor(
    private readonly leads: LeadStore,
    private readonly references: References,
    private readonly pseudonyms: Pseudonyms,
    private readonly clock: Clock,
    private readonly newId: NewId,
  ) {}

  /** @throws Unavailable, or an error that nobody expected */
  async execute(row: GoodRow, from: NewImport): Promise<SettledRow> {
    try {
      await this.create(row, from);
      return { line: row.line, outcome: 'accepted', leadId: row.leadId };
    } catch (error) {
      if (error instanceof AlreadyExists) return this.compare(row, from);
      if (!(error instanceof DeuropenerError) || error instanceof Unavailable) throw error;
      return { line: row.line, outcome: 'refused', problems: problemsOf(error) };
    }
  }

  private async create(row: GoodRow, { id: importId, source, actor }: NewImport): Promise<void> {
    const { leadId, fingerprint, details } = row;
    const events = registerLead({
      leadId,
      reference: await this.references.next(),
      contactId: this.newId(),
      details,
      contactPseudonyms: pseudonymsOf([details.contact], this.pseudonyms),
      imported: { importId, source, fingerprint },
      now: this.clock.now(),
    });
    await this.leads.create(leadId, events, { actor, correlationId: importId }, { answer: () => undefined });
  }

  private async compare({ line, leadId, fingerprint }: GoodRow, from: NewImport): Promise<SettledRow> {
    const { state } = await this.leads.load(leadId);
    if (state.imported?.fingerprint !== fingerprint) {
      return { line, leadId, outcome: 'differs', problems: [DIFFERS] };
    }
    // Made by an earlier run of this very import, which died before it could say so.
    return { line, leadId, outcome: state.imported.importId === from.id ? 'accepted' : 'existing' };
  }
}
