import type { LeadState } from '../domain/lead/lead-state.js';
import { missingFields } from '../domain/lead/missing-fields.js';
import { stageToWorkTowards } from '../domain/lead/stages.js';
import { isMatchDecided } from '../domain/match/match-state.js';
import type { MatchFacts } from './ports.js';

/** The names of the fields that the next stage on the main line still needs; none when no stage comes after this one. */
export function stillMissing(lead: LeadState, matches: readonly Pick<MatchFacts, 'state'>[]): readonly string[] {
  const target = stageToWorkTowards(lead.stage);
  return target === undefined
    ? []
    : missingFields(lead, target, { isMatchDecided: matches.some(({ state }) => isMatchDecided(state)) });
}
