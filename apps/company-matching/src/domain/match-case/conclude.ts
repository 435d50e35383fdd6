import { holdersIn, type Candidate } from '../matching/candidate.js';
import { sameJson } from '../same-json.js';
import { toldBy, type CaseCandidate, type CaseEvidence, type MachineState, type MatchCase } from './match-case.js';
import type { Conclusion, MatchCaseEvent, MatchConcluded } from './match-case-events.js';

/** A case and its public event stay small: the best 20 candidates. */
const MAX_CANDIDATES = 20;

export interface Found {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly modelVersion: string;
  readonly at: string;
}

const summary = ({ organisationId, score, band, evidence }: Candidate): CaseCandidate => ({
  organisationId,
  score,
  band,
  evidenceKinds: [...new Set(evidence.map(({ kind }) => kind))],
});

/** The rules of domain §4: exactly one holder of a strong identifier; else anything worth a look; else nobody. */
function answer(candidates: readonly Candidate[], restricted: boolean): readonly [MachineState, Candidate?] {
  if (restricted) return ['open'];
  const [holder, ...others] = holdersIn(candidates);
  if (holder !== undefined && others.length === 0) return ['autoConfirmed', holder];
  const [best] = candidates;
  return best === undefined ? ['noCandidate'] : ['needsReview', best];
}

const isConfirmed = (state: MatchCase['state']): boolean =>
  state === 'autoConfirmed' || state === 'confirmedSame' || state === 'newOrganisation';

/**
 * How others hear of it: a confirmation that no longer holds is an undoing, whatever comes instead; `match-rejected` says
 * that nobody in the register is meant, be it by rule (noCandidate) or by a person.
 */
export function conclusionType(before: MatchCase['state'], after: MatchCase['state']): MatchConcluded['type'] {
  if (isConfirmed(after)) return 'match-confirmed';
  if (isConfirmed(before)) return 'match-undone';
  if (after === 'open') return 'match-undone';
  return after === 'needsReview' ? 'match-proposed' : 'match-rejected';
}

const shown = ({
  state,
  told,
  candidates,
  organisationId,
  organisationName,
  decision,
  modelVersion,
}: MatchCase | Conclusion): object => ({
  state,
  told,
  candidates,
  organisationId,
  organisationName,
  decision,
  modelVersion,
});

/** The event for a conclusion, or none when the case says so already. */
export function conclusionEvents(
  state: MatchCase,
  conclusion: Conclusion,
  personal: MatchConcluded['personal'],
): readonly MatchCaseEvent[] {
  if (!sameJson(shown(state), shown(conclusion))) {
    return [{ type: conclusionType(state.state, conclusion.state), data: conclusion, personal }];
  }
  if (sameJson(state.personal.evidence, personal.evidence)) return [];
  return [
    {
      type: 'match-evidence-refreshed',
      data: { occurredAt: conclusion.occurredAt },
      personal: { evidence: personal.evidence },
    },
  ];
}

/** The machine's answer from what was found for the case's own facts. */
export function concludeByMachine(state: MatchCase, found: Found): readonly MatchCaseEvent[] {
  const candidates = state.facts.restricted
    ? []
    : found.candidates.filter(({ band }) => band !== 'different').slice(0, MAX_CANDIDATES);
  const [next, chosen] = answer(candidates, state.facts.restricted);
  const evidence = candidates.flatMap(({ organisationId, evidence: items }) =>
    items.map((item): CaseEvidence => ({ organisationId, ...item })),
  );
  const conclusion: Conclusion = {
    state: next,
    told: toldBy(state.facts),
    candidates: candidates.map(summary),
    ...(chosen === undefined ? {} : { organisationId: chosen.organisationId }),
    ...(chosen === undefined || chosen.isSoleTrader ? {} : { organisationName: chosen.legalName }),
    modelVersion: found.modelVersion,
    occurredAt: found.at,
  };
  return conclusionEvents(state, conclusion, { evidence });
}
