import type { Mission, MissionDetails } from './mission.js';

interface At {
  /** When it happened, UTC. */
  readonly occurredAt: string;
}

export interface MissionPlanned {
  readonly type: 'mission-planned';
  readonly data: At & { readonly missionId: string; readonly code: string; readonly details: MissionDetails };
}

export interface MissionChanged {
  readonly type: 'mission-changed';
  /** All details as they are now: a detail that is missing is gone. */
  readonly data: At & { readonly details: MissionDetails };
}

export type MovedTo = Extract<Mission['state'], 'announced' | 'open' | 'closed' | 'cancelled'>;

export interface MissionMoved {
  readonly type: 'mission-announced' | 'mission-opened' | 'mission-closed' | 'mission-cancelled';
  readonly data: At & { readonly from: Mission['state']; readonly to: MovedTo };
  readonly personal?: { readonly reason: string };
}

export type MissionEvent = MissionPlanned | MissionChanged | MissionMoved;
