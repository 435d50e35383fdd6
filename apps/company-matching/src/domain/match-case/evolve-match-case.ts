import { organisationLookup, toldBy, type CaseCandidate, type CaseFacts, type MatchCase } from './match-case.js';
import type { MatchCaseEvent, MatchCaseOpened, MatchConcluded } from './match-case-events.js';

const lookups = (facts: CaseFacts, candidates: readonly CaseCandidate[]): readonly string[] => [
  ...new Set([...facts.keys, ...candidates.map(({ organisationId }) => organisationLookup(organisationId))]),
];

const opened = ({ data }: MatchCaseOpened): MatchCase => ({
  id: data.caseId,
  subject: data.subject,
  state: 'open',
  since: data.occurredAt,
  facts: data.facts,
  told: toldBy(data.facts),
  candidates: [],
  modelVersion: data.modelVersion,
  changedAt: data.occurredAt,
  lookups: lookups(data.facts, []),
  personal: { evidence: [] },
});

const concluded = (state: MatchCase, { data, personal }: MatchConcluded): MatchCase => ({
  id: state.id,
  subject: state.subject,
  state: data.state,
  since: data.state === state.state ? state.since : data.occurredAt,
  facts: state.facts,
  told: data.told,
  candidates: data.candidates,
  ...(data.organisationId === undefined ? {} : { organisationId: data.organisationId }),
  ...(data.organisationName === undefined ? {} : { organisationName: data.organisationName }),
  ...(data.decision === undefined ? {} : { decision: data.decision }),
  // A new decision answers the question; a withdrawal of candidates under an old one does not.
  ...(state.factsChangedAt === undefined || data.decision?.at !== state.decision?.at
    ? {}
    : { factsChangedAt: state.factsChangedAt }),
  modelVersion: data.modelVersion,
  changedAt: data.occurredAt,
  lookups: lookups(state.facts, data.candidates),
  personal,
});

export function evolveMatchCase(state: MatchCase | undefined, event: MatchCaseEvent): MatchCase {
  if (event.type === 'match-case-opened') return opened(event);
  if (state === undefined) throw new Error(`a match case cannot begin with ${event.type}`);
  switch (event.type) {
    case 'match-facts-taken':
      return { ...state, facts: event.data.facts, lookups: lookups(event.data.facts, state.candidates) };
    case 'match-decision-questioned':
      return { ...state, factsChangedAt: event.data.occurredAt };
    case 'match-evidence-refreshed':
      return { ...state, personal: { ...state.personal, evidence: event.personal.evidence } };
    default:
      return concluded(state, event);
  }
}
