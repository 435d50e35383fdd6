import type { Credentials } from './credentials.js';
import { asGuest } from './credentials.js';
import type { components } from './generated/mission-scheduling.js';
import type { Services } from './services.js';

export type Mission = components['schemas']['MissionView'];
export type SlotPool = components['schemas']['SlotPoolView'];

/** The states in which one can ask for a place, now or later. */
const OFFERED = ['announced', 'open', 'extended'] as const;
/** More than a municipality ever has going at once. */
const MOST_EACH = 100;

export interface MissionFilter {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Begins one of the activity codes. */
  readonly sector?: string;
}

const startOf = ({ legs }: Mission): string => legs.map(({ startsAt }) => startsAt).sort()[0] ?? '';

/** The missions that everybody may ask for a place on, or soon may; the first to leave first. @throws ServiceAway */
export async function offeredMissions(
  { missionScheduling }: Pick<Services, 'missionScheduling'>,
  as: Credentials,
  filter: MissionFilter = {},
): Promise<readonly Mission[]> {
  const found = await Promise.all(
    OFFERED.map((state) =>
      missionScheduling.call(asGuest(as), (api, headers) =>
        api.GET('/v1/missions', { headers, params: { query: { state, limit: MOST_EACH, ...filter } } }),
      ),
    ),
  );
  return found
    .flatMap(({ items }) => items)
    .sort((left, right) => startOf(left).localeCompare(startOf(right)) || left.id.localeCompare(right.id));
}

/** @throws ServiceAway, ApiProblem 404 */
export const missionOf = (
  { missionScheduling }: Pick<Services, 'missionScheduling'>,
  as: Credentials,
  id: string,
): Promise<Mission> =>
  missionScheduling.call(asGuest(as), (api, headers) =>
    api.GET('/v1/missions/{id}', { headers, params: { path: { id } } }),
  );

/** The pools of places of a mission, with what is left. @throws ServiceAway, ApiProblem 404 */
export async function poolsOf(
  { missionScheduling }: Pick<Services, 'missionScheduling'>,
  as: Credentials,
  missionId: string,
): Promise<readonly SlotPool[]> {
  const { items } = await missionScheduling.call(asGuest(as), (api, headers) =>
    api.GET('/v1/missions/{missionId}/slot-pools', { headers, params: { path: { missionId } } }),
  );
  return items;
}
