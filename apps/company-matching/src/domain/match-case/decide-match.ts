import { RuleViolation } from '@app/kernel';
import { conclusionType } from './conclude.js';
import { STATE_OF_DECISION, toldBy, type Decision, type MatchCase } from './match-case.js';
import type { MatchCaseEvent } from './match-case-events.js';

export interface DecideMatch {
  readonly decision: Decision;
  /** The organisation meant by `same` or made by `new`; its name only when it may be published. */
  readonly organisation?: { readonly id: string; readonly name?: string };
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
  /** The caller saw the present version and means to replace a decision. */
  readonly revise: boolean;
}

const isInEffect = (state: MatchCase, { decision, organisation }: DecideMatch): boolean =>
  state.decision?.kind === decision && (decision === 'different' || state.organisationId === organisation?.id);

/**
 * A person decides. A decision in effect changes nothing; another one replaces it only when facts changed since, or when
 * the caller names the version that it replaces.
 * @throws RuleViolation `match-case.decided`
 */
export function decideMatch(state: MatchCase, command: DecideMatch): readonly MatchCaseEvent[] {
  const questioned = state.factsChangedAt !== undefined;
  if (!questioned && isInEffect(state, command)) return [];
  if (state.decision !== undefined && !questioned && !command.revise) {
    throw new RuleViolation(
      'match-case.decided',
      { decision: state.decision.kind, state: state.state },
      'A person has decided this case. Send If-Match with its version to replace the decision.',
    );
  }
  const { decision, organisation, reason, by, at } = command;
  const next = STATE_OF_DECISION[decision];
  const named =
    organisation?.name !== undefined && !state.facts.restricted ? { organisationName: organisation.name } : {};
  return [
    {
      type: conclusionType(state.state, next),
      data: {
        state: next,
        told: toldBy(state.facts),
        candidates: state.candidates,
        ...(organisation === undefined || decision === 'different'
          ? {}
          : { organisationId: organisation.id, ...named }),
        decision: { kind: decision, by, at, fingerprint: state.facts.fingerprint },
        modelVersion: state.modelVersion,
        occurredAt: at,
      },
      personal: { evidence: state.personal.evidence, ...(reason === undefined ? {} : { reason }) },
    },
  ];
}
