import type { Mission } from './mission.js';
import type { MissionEvent } from './mission-events.js';

const union = (known: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...known, ...more]),
];

/** The mission after an event. The first event of a mission is `mission-planned`. */
export function evolveMission(mission: Mission | undefined, event: MissionEvent): Mission {
  if (event.type === 'mission-planned') {
    const { missionId, code, details } = event.data;
    return {
      ...details,
      missionId,
      code,
      state: 'draft',
      countriesEver: union(
        [],
        details.legs.map((leg) => leg.country),
      ),
    };
  }
  if (mission === undefined) throw new Error(`A mission cannot begin with ${event.type}`);
  if (event.type === 'mission-changed') {
    const { missionId, code, state, countriesEver, personal } = mission;
    const { details } = event.data;
    return {
      ...details,
      missionId,
      code,
      state,
      countriesEver: union(
        countriesEver,
        details.legs.map((leg) => leg.country),
      ),
      ...(personal === undefined ? {} : { personal }),
    };
  }
  const { personal: _before, ...rest } = mission;
  return { ...rest, state: event.data.to, ...(event.personal === undefined ? {} : { personal: event.personal }) };
}
