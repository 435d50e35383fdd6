import type { EventType, PublicEvent } from '@app/contracts';
import type { Impersonal } from '@app/event-store';
import type { Mission } from '../../domain/mission/mission.js';
import type { MissionEvent } from '../../domain/mission/mission-events.js';
import { isPublic } from '../../domain/mission/mission-rules.js';

type MissionEventType = Extract<EventType, `nl.trade-missions.mission-${string}`>;

const publicTypes: Readonly<Record<Exclude<MissionEvent['type'], 'mission-planned'>, MissionEventType>> = {
  'mission-changed': 'nl.trade-missions.mission-changed.v1',
  'mission-announced': 'nl.trade-missions.mission-announced.v1',
  'mission-opened': 'nl.trade-missions.mission-opened.v1',
  'mission-closed': 'nl.trade-missions.mission-closed.v1',
  'mission-cancelled': 'nl.trade-missions.mission-cancelled.v1',
};

/** Tells the others about a mission; a draft is nobody's business. */
export function toPublicMission(
  event: Impersonal<MissionEvent>,
  mission: Impersonal<Mission>,
): PublicEvent | undefined {
  if (event.type === 'mission-planned' || !isPublic(mission)) return undefined;
  const { missionId, code, title, direction, state, legs, sectorCodes, capacity, closesAt, decisionOn } = mission;
  return {
    type: publicTypes[event.type],
    partitionkey: missionId,
    data: {
      missionId,
      code,
      title,
      direction,
      state,
      legs: [...legs],
      sectorCodes: [...sectorCodes],
      capacity,
      ...(closesAt === undefined ? {} : { closesAt }),
      ...(decisionOn === undefined ? {} : { decisionOn }),
      occurredAt: event.data.occurredAt,
    },
  };
}
