import type { Clock, CommandContext, Idempotency, NewId } from '@app/kernel';
import type { MissionDetails, MissionState } from '../domain/mission/mission.js';
import { planMission } from '../domain/mission/plan-mission.js';
import type { MissionStore } from './ports.js';

export interface PlannedMission {
  readonly id: string;
  readonly code: string;
  readonly state: MissionState;
  readonly version: number;
}

/** Writes down a new mission, as a draft. */
export class PlanMission {
  constructor(
    private readonly missions: MissionStore,
    private readonly clock: Clock,
    private readonly newId: NewId,
  ) {}

  /** @throws InvalidInput, AlreadyExists (also when another mission has the code), Unavailable */
  execute(
    code: string,
    details: MissionDetails,
    context: CommandContext,
    idempotency?: Idempotency,
  ): Promise<PlannedMission> {
    const missionId = this.newId();
    const events = planMission({ missionId, code, details }, this.clock.now().toISOString());
    return this.missions.create(missionId, events, context, {
      answer: ({ id, version, state }): PlannedMission => ({ id, code, state: state.state, version }),
      ...(idempotency === undefined ? {} : { idempotency }),
    });
  }
}
