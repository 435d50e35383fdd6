import type { Comparison } from './scorer.js';

/** An organisation of the register that may be the company in question. */
export interface Candidate extends Comparison {
  readonly organisationId: string;
  readonly legalName: string;
  readonly isSoleTrader: boolean;
}

/** Best first; equal scores by id, so that the order never depends on the database. */
export const byScore = (left: Candidate, right: Candidate): number =>
  right.score - left.score || (left.organisationId < right.organisationId ? -1 : 1);

/** Who holds one of the strong identifiers in question. */
export const holdersIn = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'identifier'));
