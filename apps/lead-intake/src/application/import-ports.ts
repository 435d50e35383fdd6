import type { LeadDetails } from '../domain/lead/lead-details.js';

/** `staging`: rows arrive. `working`: all rows are stored and are worked off. `done`: every row has its outcome. */
export const importStates = ['staging', 'working', 'done'] as const;
export type ImportState = (typeof importStates)[number];

/**
 * `accepted`: a lead was made. `existing`: the lead is there and was imported with the same values. `differs`: it is
 * there, imported with other values, and nothing was changed. `refused`: the row is wrong.
 */
export const rowOutcomes = ['waiting', 'accepted', 'existing', 'differs', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** A row of the file. `line` is where it begins. What people need to find it in their file is kept with it. */
export interface ImportRow {
  readonly line: number;
  readonly externalId?: string;
  readonly organisationName?: string;
}

export interface GoodRow extends ImportRow {
  /** Derived from the row's identity, so that the same row always means the same lead. */
  readonly leadId: string;
  /** Keyed hash of everything that the row says. */
  readonly fingerprint: string;
  readonly details: LeadDetails;
}

/** What is wrong with a row. */
export interface RowProblem {
  /** As in the header of a file; left out when it is about the row as a whole. */
  readonly column?: string;
  /** Stable. */
  readonly code: string;
  readonly detail: string;
}

/** A problem as one sentence: `country: must be …`. */
export const reasonOf = ({ column, detail }: RowProblem): string =>
  column === undefined ? detail : `${column}: ${detail}`;

export interface BadRow extends ImportRow {
  readonly problems: readonly RowProblem[];
}

export type ReadRow = GoodRow | BadRow;

export const isBadRow = (row: ReadRow): row is BadRow => 'problems' in row;

export interface SettledRow {
  readonly line: number;
  readonly outcome: Exclude<RowOutcome, 'waiting'>;
  readonly leadId?: string;
  readonly problems?: readonly RowProblem[];
}

export interface ReportedRow extends ImportRow {
  readonly outcome: RowOutcome;
  readonly leadId?: string;
  readonly problems: readonly RowProblem[];
}

export type RowCounts = Readonly<Record<RowOutcome, number>>;

export interface NewImport {
  readonly id: string;
  readonly source: string;
  /** Who sent the file: the subject of a token. */
  readonly actor: string;
  readonly startedAt: Date;
}

export interface LeadImport extends NewImport {
  readonly state: ImportState;
  readonly stagedAt?: Date;
  readonly finishedAt?: Date;
  /** Rows of the file, without its header. */
  readonly rows: number;
  readonly counts: RowCounts;
  /** What a reader of the report should know about the file as a whole. */
  readonly notes: readonly string[];
}

export interface RowsQuery {
  readonly importId: string;
  readonly outcome?: RowOutcome;
  readonly afterLine?: number;
  readonly limit: number;
}

/** Keeps imports and their rows. Every method may be repeated. @throws Unavailable */
export interface Imports {
  begin(started: NewImport): Promise<void>;
  /** @throws RuleViolation `lead-import.broken-off` when it was forgotten meanwhile */
  addRows(importId: string, rows: readonly ReadRow[]): Promise<void>;
  /** The last step of staging: from now on the rows are worked off. @throws RuleViolation as above */
  finishStaging(importId: string, file: { readonly rows: number; readonly notes: readonly string[] }): Promise<void>;
  /** Forgets an upload that broke off, with its rows. */
  abandon(importId: string): Promise<void>;
  /** Imports in `staging` whose last rows came before this instant. */
  brokenOff(before: Date): Promise<readonly string[]>;
  /** The oldest import that has rows to work off. */
  next(): Promise<NewImport | undefined>;
  waiting(importId: string, limit: number): Promise<readonly GoodRow[]>;
  settle(importId: string, rows: readonly SettledRow[]): Promise<void>;
  /** Keeps the counts for good; the rows are deleted at `rowsUntil`. */
  finish(importId: string, rowsUntil: Date): Promise<void>;
  find(importId: string): Promise<LeadImport | undefined>;
  /** In order of their lines. */
  rows(query: RowsQuery): Promise<readonly ReportedRow[]>;
}
