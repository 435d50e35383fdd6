import type { IndexSpec } from '@app/event-store';
import {
  isBadRow,
  rowOutcomes,
  type LeadImport,
  type ReadRow,
  type ReportedRow,
  type RowCounts,
  type RowProblem,
  type RowOutcome,
} from '../../application/import-ports.js';
import type { LeadDetails } from '../../domain/lead/lead-details.js';

export const IMPORTS = 'lead-imports';
export const ROWS = 'lead-import-rows';

export interface ImportDocument extends Omit<LeadImport, 'id' | 'counts'> {
  readonly _id: string;
  /** When its last rows came in. */
  readonly touchedAt: Date;
  /** Kept for good when it is done; the rows are not. */
  readonly counts?: RowCounts;
}

export interface RowDocument {
  readonly _id: string;
  readonly importId: string;
  readonly line: number;
  readonly externalId?: string;
  readonly organisationName?: string;
  readonly outcome: RowOutcome;
  readonly leadId?: string;
  readonly problems: readonly RowProblem[];
  /** What the row says; gone as soon as it is worked off. */
  readonly content?: { readonly fingerprint: string; readonly details: LeadDetails };
  readonly deleteAt?: Date;
}

export const importIndexes: readonly IndexSpec[] = [
  { collection: IMPORTS, name: 'state_stagedAt', keys: { state: 1, stagedAt: 1 } },
  { collection: ROWS, name: 'import_line', keys: { importId: 1, line: 1 } },
  { collection: ROWS, name: 'import_outcome_line', keys: { importId: 1, outcome: 1, line: 1 } },
  { collection: ROWS, name: 'deleteAt', keys: { deleteAt: 1 }, expireAfterSeconds: 0 },
];

export const rowId = (importId: string, line: number): string => `${importId}:${line}`;

export const noRows: RowCounts = { waiting: 0, accepted: 0, existing: 0, differs: 0, refused: 0 };

const isOutcome = (text: string): text is RowOutcome => rowOutcomes.some((outcome) => outcome === text);

export const toCounts = (groups: readonly { readonly _id: string; readonly count: number }[]): RowCounts =>
  groups.reduce((counts, { _id, count }) => (isOutcome(_id) ? { ...counts, [_id]: count } : counts), noRows);

export function toRowDocument(importId: string, row: ReadRow): RowDocument {
  const { line, externalId, organisationName } = row;
  const shown = {
    _id: rowId(importId, line),
    importId,
    line,
    ...(externalId === undefined ? {} : { externalId }),
    ...(organisationName === undefined ? {} : { organisationName }),
  };
  if (isBadRow(row)) return { ...shown, outcome: 'refused', problems: row.problems };
  const { leadId, fingerprint, details } = row;
  return { ...shown, outcome: 'waiting', leadId, problems: [], content: { fingerprint, details } };
}

export function toReportedRow(row: RowDocument): ReportedRow {
  const { line, externalId, organisationName, outcome, leadId, problems } = row;
  return {
    line,
    ...(externalId === undefined ? {} : { externalId }),
    ...(organisationName === undefined ? {} : { organisationName }),
    outcome,
    // What is refused has no lead, and what waits has none yet.
    ...(leadId === undefined || outcome === 'refused' || outcome === 'waiting' ? {} : { leadId }),
    problems,
  };
}
