import type { Clock, CommandContext, Versioned } from '@app/kernel';
import { changeMission, type MissionPatch } from '../domain/mission/change-mission.js';
import type { Mission } from '../domain/mission/mission.js';
import type { MissionStore } from './ports.js';

/** Corrects a mission from the version that the client saw. */
export class ChangeMission {
  constructor(
    private readonly missions: MissionStore,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, VersionMismatch, InvalidInput, RuleViolation, Unavailable */
  execute(id: string, patch: MissionPatch, ifMatch: number, context: CommandContext): Promise<Versioned<Mission>> {
    const occurredAt = this.clock.now().toISOString();
    return this.missions.change(id, (mission) => changeMission(mission, patch, occurredAt), context, { ifMatch });
  }
}
