import { sameJson } from '../same-json.js';
import type { CaseFacts, MatchCase, Subject } from './match-case.js';
import type { MatchCaseEvent, MatchCaseOpened } from './match-case-events.js';

export interface TakeFacts {
  readonly caseId: string;
  readonly subject: Subject;
  readonly facts: CaseFacts;
  readonly modelVersion: string;
  readonly at: string;
}

/** Whether the case is already found under these facts. */
export const holdsFacts = (state: MatchCase | undefined, facts: CaseFacts): boolean =>
  state !== undefined && sameJson(state.facts, facts);

/** A new case under the subject's keys. */
export const openCase = ({ caseId, subject, facts, modelVersion, at }: TakeFacts): MatchCaseOpened => ({
  type: 'match-case-opened',
  data: { caseId, subject, facts, modelVersion, occurredAt: at },
});

/** Opens the case under the subject's keys, or moves it to new ones, before anything is searched. */
export function takeFacts(state: MatchCase | undefined, command: TakeFacts): readonly MatchCaseEvent[] {
  if (state === undefined) return [openCase(command)];
  const { facts, at } = command;
  return holdsFacts(state, facts) ? [] : [{ type: 'match-facts-taken', data: { facts, occurredAt: at } }];
}
