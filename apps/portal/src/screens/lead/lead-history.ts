import type { TimelineEntry } from '../../live/timeline-entry.js';
import type { LeadChange, LeadHappening } from './lead.model.js';

/** `nl.match-cases.match-proposed.v1` is `match-proposed`. */
const shortType = (type: string): string => type.split('.').at(-2) ?? type;

const own = (version: number): string => `lead-intake:${version}`;

const ofHistory = ({ version, type, at, by, data }: LeadChange): LeadHappening => ({
  key: own(version),
  at,
  type,
  service: 'lead-intake',
  by,
  data: data,
});

const ofTimeline = (entry: TimelineEntry): LeadHappening => ({
  key: entry.service === 'lead-intake' ? own(entry.sequence) : entry.id,
  at: entry.at.toISOString(),
  type: shortType(entry.type),
  service: entry.service,
  data: entry.data as Readonly<Record<string, unknown>>,
});

const versionOf = ({ key }: LeadHappening): number => Number(key.split(':')[1] ?? 0);

function newestFirst(left: LeadHappening, right: LeadHappening): number {
  if (left.at !== right.at) return left.at < right.at ? 1 : -1;
  if (left.service === 'lead-intake' && right.service === 'lead-intake') return versionOf(right) - versionOf(left);
  return left.key < right.key ? 1 : -1;
}

/**
 * The lead's own history, which knows who did it, with what the other services told: each happening once, newest first.
 * Both tell of the lead itself; its history is never later than its events.
 */
export function happeningsOf(
  history: readonly LeadChange[],
  timeline: readonly TimelineEntry[],
): readonly LeadHappening[] {
  const byKey = new Map<string, LeadHappening>();
  for (const happening of [...timeline.map(ofTimeline), ...history.map(ofHistory)]) byKey.set(happening.key, happening);
  return [...byKey.values()].sort(newestFirst);
}
