import { DeuropenerError, InvalidInput, Unavailable } from '@app/kernel';

/** One reason why a row was refused. `pointer` leads into the row. Never the value: it may be a person's. */
export interface RowProblem {
  readonly code: string;
  readonly detail: string;
  readonly pointer?: string;
}

export interface RefusedRow {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

export type RowOutcome = 'created' | 'updated' | 'unchanged' | RefusedRow;

export const refused = (line: number, code: string, detail: string): RefusedRow => ({
  line,
  problems: [{ code, detail }],
});

/** A row may be nothing but problems; a report stays small. */
const MAX_PROBLEMS = 20;

/** The report for an error that is the row's own fault; every other error is thrown again. */
export function refusedBecause(line: number, error: unknown): RefusedRow {
  if (error instanceof InvalidInput) {
    const first = error.violations.slice(0, MAX_PROBLEMS);
    return { line, problems: first.map(({ pointer, code, detail }) => ({ pointer, code, detail })) };
  }
  if (error instanceof DeuropenerError && !(error instanceof Unavailable))
    return refused(line, error.slug, error.message);
  throw error;
}
