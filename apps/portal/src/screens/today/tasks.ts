import type { ListedLead } from '../../parts/lead-words.messages.js';

/**
 * A lead that waits for somebody. `acknowledge`: nobody answered it. `decide`: it looks like a company that we know.
 * `complete`: the next stage needs more of it.
 */
export interface Task {
  readonly kind: 'acknowledge' | 'decide' | 'complete';
  readonly lead: ListedLead;
  /** Of the case to decide. */
  readonly caseId?: string;
}

/** The cases that wait for a decision, by the lead that they are about. */
type CasesByLead = ReadonlyMap<string, string>;

/** A list that is longer is no longer "first". */
export const MOST_TASKS = 10;

function taskOf(lead: ListedLead, casesByLead: CasesByLead | undefined): Task | undefined {
  const caseId = casesByLead
    ? casesByLead.get(lead.id)
    : lead.matches.find(({ state }) => state === 'needsReview')?.caseId;
  if (caseId !== undefined) return { kind: 'decide', lead, caseId };
  return lead.missingFields.length > 0 ? { kind: 'complete', lead } : undefined;
}

/**
 * What to do first, of leads that come oldest first: answer, then decide, then ask on.
 * @param casesByLead all of them, when they are known; else what the leads themselves say counts
 */
export function tasksOf(
  received: readonly ListedLead[],
  acknowledged: readonly ListedLead[],
  casesByLead?: CasesByLead,
): readonly Task[] {
  const tasks = acknowledged.map((lead) => taskOf(lead, casesByLead)).filter((task) => task !== undefined);
  const unanswered = received.map((lead): Task => ({ kind: 'acknowledge', lead }));
  const decide = tasks.filter(({ kind }) => kind === 'decide');
  const complete = tasks.filter(({ kind }) => kind === 'complete');
  return [...unanswered, ...decide, ...complete].slice(0, MOST_TASKS);
}
