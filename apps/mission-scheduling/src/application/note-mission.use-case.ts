import type { CommandContext } from '@app/kernel';
import type { MissionWalks } from './opportunity-ports.js';
import type { PoolGates } from './pool-gates.js';
import type { MissionStore } from './ports.js';

/**
 * Follows up a change of one of our own missions: finishes what a crash between mission and pools may have left, and
 * stores a walk over the leads. Safe to repeat: both look at the mission as it is now.
 */
export class NoteMission {
  constructor(
    private readonly missions: MissionStore,
    private readonly gates: PoolGates,
    private readonly walks: MissionWalks,
  ) {}

  /** @throws Unavailable, NotFound for a mission that is not ours */
  async execute(missionId: string, eventId: string, context: CommandContext): Promise<void> {
    await this.gates.follow(await this.missions.load(missionId), context);
    await this.walks.add({ eventId, missionId, context });
  }
}
