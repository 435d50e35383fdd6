/** The states of a match case (domain model, match case). */
export type MatchState =
  'open' | 'autoConfirmed' | 'needsReview' | 'noCandidate' | 'confirmedSame' | 'confirmedDifferent' | 'newOrganisation';

const undecided: readonly MatchState[] = ['open', 'needsReview'];
const confirmed: readonly MatchState[] = ['autoConfirmed', 'confirmedSame', 'newOrganisation'];

/** Nothing found is a decision too: there is nobody to join. */
export const isMatchDecided = (state: MatchState): boolean => !undecided.includes(state);

/** Whether the case names the organisation behind its subject. */
export const isMatchConfirmed = (state: MatchState): boolean => confirmed.includes(state);
