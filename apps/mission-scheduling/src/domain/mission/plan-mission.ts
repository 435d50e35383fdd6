import type { MissionDetails } from './mission.js';
import type { MissionPlanned } from './mission-events.js';
import { checkDetails } from './check-details.js';

/** A new mission, as a draft.
 * @throws InvalidInput when its details contradict each other */
export function planMission(
  mission: { readonly missionId: string; readonly code: string; readonly details: MissionDetails },
  occurredAt: string,
): readonly [MissionPlanned] {
  checkDetails(mission.details);
  return [{ type: 'mission-planned', data: { ...mission, occurredAt } }];
}
