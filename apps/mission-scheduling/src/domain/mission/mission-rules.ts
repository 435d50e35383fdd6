import type { Mission, MissionDetails, MissionState } from './mission.js';

const notPublic: readonly MissionState[] = ['draft'];
const over: readonly MissionState[] = ['underway', 'completed', 'evaluated', 'cancelled'];
const acceptingRequests: readonly MissionState[] = ['open', 'extended'];
/** The states in which a mission can still be offered to an investor. Time stays out of it: the state decides. */
export const offeredStates: readonly MissionState[] = [
  'announced',
  'open',
  'extended',
  'closed',
  'selecting',
  'composed',
  'scheduled',
];

/** Drafts are for mission leads and their readers; everything later anyone may see. */
export const isPublic = (mission: Pick<Mission, 'state'>): boolean => !notPublic.includes(mission.state);

export const publicStates = (all: readonly MissionState[]): readonly MissionState[] =>
  all.filter((state) => !notPublic.includes(state));

export const acceptsSlotRequests = (mission: Pick<Mission, 'state'>): boolean =>
  acceptingRequests.includes(mission.state);

export const isChangeable = (mission: Pick<Mission, 'state'>): boolean => !over.includes(mission.state);

/** What must be filled in before a mission may be announced. */
export const fieldsMissingToAnnounce = (details: Pick<MissionDetails, 'legs'>): readonly string[] =>
  details.legs.length === 0 ? ['legs'] : [];
