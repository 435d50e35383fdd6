import type { ListedMission } from './mission-words.js';

/** What a mission lead should do about a mission, the most urgent first. */
export const TODOS = [
  'openLate',
  'closeLate',
  'noPools',
  'fields',
  'announce',
  'openLater',
  'open',
  'follow',
  'full',
  'closed',
  'nothing',
] as const;
export type Todo = (typeof TODOS)[number];

/** A mission in the work list. */
export interface DeskRow {
  readonly mission: ListedMission;
  readonly todo: Todo;
}

/** A heading of the work list, with its missions in the order in which they should be looked at. */
export interface DeskSection {
  readonly key: 'first' | 'drafts' | 'announced' | 'open' | 'closed' | 'over';
  readonly rows: readonly DeskRow[];
}

const isPast = (moment: string | undefined, now: string): boolean => moment !== undefined && moment <= now;

function ofAnnounced({ opensAt, places }: ListedMission, now: string): Todo {
  if (isPast(opensAt, now)) return 'openLate';
  if (places.pools === 0) return 'noPools';
  return opensAt === undefined ? 'open' : 'openLater';
}

function ofOpen({ closesAt, places }: ListedMission, now: string): Todo {
  if (places.pools === 0) return 'noPools';
  if (isPast(closesAt, now)) return 'closeLate';
  return places.free === 0 ? 'full' : 'follow';
}

/** What to do now. It only says in words what the state, the dates and the places of a mission are. */
export function todoOf(mission: ListedMission, now: string): Todo {
  if (mission.state === 'draft') return mission.missingFields.length > 0 ? 'fields' : 'announce';
  if (mission.state === 'announced') return ofAnnounced(mission, now);
  if (mission.state === 'open' || mission.state === 'extended') return ofOpen(mission, now);
  return mission.state === 'closed' ? 'closed' : 'nothing';
}

const sectionOf = ({ mission: { state }, todo }: DeskRow): DeskSection['key'] => {
  if (todo === 'openLate' || todo === 'closeLate' || todo === 'noPools') return 'first';
  if (state === 'draft') return 'drafts';
  if (state === 'announced') return 'announced';
  if (state === 'open' || state === 'extended') return 'open';
  return state === 'closed' ? 'closed' : 'over';
};

/** The date that a mission lead looks at next. */
const nextDate = ({ state, opensAt, closesAt, legs }: ListedMission): string =>
  (state === 'announced' ? opensAt : closesAt) ?? legs[0]?.startsAt ?? '9999';

const inOrder = (left: DeskRow, right: DeskRow): number =>
  TODOS.indexOf(left.todo) - TODOS.indexOf(right.todo) || nextDate(left.mission).localeCompare(nextDate(right.mission));

const SECTIONS: readonly DeskSection['key'][] = ['first', 'drafts', 'announced', 'open', 'closed', 'over'];

/** The work list: what needs doing first on top, then by state. Sections without missions are left out. */
export function deskOf(missions: readonly ListedMission[], now: string): readonly DeskSection[] {
  const rows = missions.map((mission) => ({ mission, todo: todoOf(mission, now) }));
  const bySection = Map.groupBy(rows, sectionOf);
  return SECTIONS.flatMap((key) => {
    const found = bySection.get(key);
    return found === undefined ? [] : [{ key, rows: found.toSorted(inOrder) }];
  });
}
