import { organisationContent, type OrganisationInput } from '../../domain/organisation/organisation-input.js';
import { idOfRow, prepareOrganisation, type PreparedOrganisation } from '../prepare-organisation.js';
import type { DerivedId, KeyHash } from '../ports.js';
import type { ReadRow, StagedLine } from './ports.js';
import { refused, refusedBecause, type RefusedRow } from './row-report.js';

/** A row that can be written. */
export interface PreparedRow extends PreparedOrganisation {
  readonly line: number;
  readonly input: OrganisationInput;
  readonly id: string;
}

const PROBLEMS = {
  encoding: 'is not text in UTF-8',
  tooLong: 'is longer than 64 KiB',
} as const;

export interface PrepareNeeds {
  readonly read: ReadRow;
  readonly hash: KeyHash;
  readonly derivedId: DerivedId;
}

function prepared(
  { line, text, problem }: StagedLine,
  { read, hash, derivedId }: PrepareNeeds,
): PreparedRow | RefusedRow {
  if (problem !== undefined) return refused(line, `row.${problem}`, PROBLEMS[problem]);
  try {
    const input = read(text);
    const content = organisationContent(input);
    return { line, input, id: idOfRow(content, derivedId, hash), ...prepareOrganisation(content, hash) };
  } catch (error) {
    return refusedBecause(line, error);
  }
}

const isPrepared = (row: PreparedRow | RefusedRow): row is PreparedRow => 'id' in row;
const isRefused = (row: PreparedRow | RefusedRow): row is RefusedRow => !isPrepared(row);

/** Reads and checks lines; what cannot be written is refused with every reason. */
export function prepareRows(
  lines: readonly StagedLine[],
  needs: PrepareNeeds,
): { readonly rows: readonly PreparedRow[]; readonly refusals: readonly RefusedRow[] } {
  const all = lines.map((line) => prepared(line, needs));
  return { rows: all.filter(isPrepared), refusals: all.filter(isRefused) };
}

/**
 * Splits rows into rounds, so that no two rows of one round have an id or an identifier in common: each round can be
 * written all at once, and the later line still comes later.
 */
export function rounds(rows: readonly PreparedRow[]): readonly (readonly PreparedRow[])[] {
  const roundOf = new Map<string, number>();
  const result: PreparedRow[][] = [];
  for (const row of rows) {
    const marks = [row.id, ...row.claims];
    const round = Math.max(0, ...marks.map((mark) => (roundOf.get(mark) ?? -1) + 1));
    for (const mark of marks) roundOf.set(mark, round);
    (result[round] ??= []).push(row);
  }
  return result;
}
