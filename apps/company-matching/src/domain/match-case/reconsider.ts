import { concludeByMachine, conclusionType, type Found } from './conclude.js';
import { sameJson } from '../same-json.js';
import { toldBy, type MatchCase, type Told } from './match-case.js';
import type { MatchCaseEvent, MatchConcluded } from './match-case-events.js';

/** The same decision, told again: with the subject's new traits, and without what a restriction forbids to keep. */
function restated(state: MatchCase, told: Told, at: string): MatchConcluded {
  const { organisationId, organisationName, decision, modelVersion, personal } = state;
  const { restricted } = state.facts;
  return {
    type: conclusionType(state.state, state.state),
    data: {
      state: state.state,
      told,
      candidates: restricted ? [] : state.candidates,
      ...(organisationId === undefined ? {} : { organisationId }),
      ...(organisationName === undefined || restricted ? {} : { organisationName }),
      ...(decision === undefined ? {} : { decision }),
      modelVersion,
      occurredAt: at,
    },
    personal: {
      evidence: restricted ? [] : personal.evidence,
      ...(personal.reason === undefined ? {} : { reason: personal.reason }),
    },
  };
}

/** A person's decision stays; what may no longer be kept about a restricted subject goes all the same. */
function underDecision(state: MatchCase, at: string): readonly MatchCaseEvent[] {
  const changed = state.decision?.fingerprint !== state.facts.fingerprint && state.factsChangedAt === undefined;
  const questioned: readonly MatchCaseEvent[] = changed
    ? [{ type: 'match-decision-questioned', data: { occurredAt: at } }]
    : [];
  const { restricted } = state.facts;
  const told = toldBy(state.facts);
  const hides =
    state.candidates.length > 0 || state.organisationName !== undefined || state.personal.evidence.length > 0;
  if (!(restricted && hides) && sameJson(state.told, told)) return questioned;
  return [...questioned, restated(state, told, at)];
}

/** Looks at a case again with what the register holds now. */
export const reconsider = (state: MatchCase, found: Found): readonly MatchCaseEvent[] =>
  state.decision === undefined ? concludeByMachine(state, found) : underDecision(state, found.at);
