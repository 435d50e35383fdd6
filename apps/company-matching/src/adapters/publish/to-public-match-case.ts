import type { EventType, MatchCaseData, PublicEvent } from '@app/contracts';
import type { Impersonal } from '@app/event-store';
import type { MatchCaseEvent, MatchConcluded } from '../../domain/match-case/match-case-events.js';
import type { MatchCase } from '../../domain/match-case/match-case.js';

const TYPES = {
  'match-proposed': 'nl.match-cases.match-proposed.v1',
  'match-confirmed': 'nl.match-cases.match-confirmed.v1',
  'match-rejected': 'nl.match-cases.match-rejected.v1',
  'match-undone': 'nl.match-cases.match-undone.v1',
} as const satisfies Record<MatchConcluded['type'], EventType>;

const isConclusion = (type: MatchCaseEvent['type']): type is MatchConcluded['type'] => Object.hasOwn(TYPES, type);

function toData(state: Impersonal<MatchCase>): MatchCaseData {
  const { organisationId, organisationName, told } = state;
  const candidate = state.candidates.find((one) => one.organisationId === organisationId);
  return {
    caseId: state.id,
    subjectType: state.subject.type,
    subjectId: state.subject.id,
    state: state.state,
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(organisationName === undefined ? {} : { organisationName }),
    ...(candidate === undefined ? {} : { score: candidate.score }),
    evidenceKinds: [...(candidate?.evidenceKinds ?? [])],
    modelVersion: state.modelVersion,
    country: told.country,
    sectorCodes: told.sectorCodes.map(({ scheme, code }) => ({ scheme, code })),
    occurredAt: state.changedAt,
  };
}

/** Opening a case and moving it to other keys concerns nobody else; every answer does. */
export const toPublicMatchCase = (
  { type }: Impersonal<MatchCaseEvent>,
  state: Impersonal<MatchCase>,
): PublicEvent | undefined =>
  isConclusion(type) ? { type: TYPES[type], partitionkey: state.subject.id, data: toData(state) } : undefined;
