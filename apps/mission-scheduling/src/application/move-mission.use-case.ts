import { Unavailable, VersionMismatch, type Clock, type CommandContext, type Versioned } from '@app/kernel';
import type { Mission } from '../domain/mission/mission.js';
import type { MovedTo } from '../domain/mission/mission-events.js';
import { moveMission } from '../domain/mission/move-mission.js';
import { acceptsSlotRequests } from '../domain/mission/mission-rules.js';
import type { PoolGates } from './pool-gates.js';
import type { MissionStore } from './ports.js';

/** Each lost race against another change of the same mission is decided again, so often at most. */
const MAX_TRIES = 20;

export interface MissionMove {
  readonly to: MovedTo;
  readonly reason?: string;
  /** The version that the client saw. */
  readonly ifMatch?: number;
}

/**
 * Announces, opens, closes or cancels a mission. Whatever ends the requests closes the pools first, on behalf of the
 * version that follows; whatever begins them opens the pools afterwards. Repeating a move finishes what a crash left.
 */
export class MoveMission {
  constructor(
    private readonly missions: MissionStore,
    private readonly gates: PoolGates,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, VersionMismatch, RuleViolation, Unavailable */
  async execute(id: string, move: MissionMove, context: CommandContext): Promise<Versioned<Mission>> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const moved = await this.attempt(id, move, context);
      if (moved !== undefined) return moved;
    }
    throw new Unavailable('This mission changes too often at the moment.', { id });
  }

  /** Undefined when another change came between and the client named no version. */
  private async attempt(
    id: string,
    move: MissionMove,
    context: CommandContext,
  ): Promise<Versioned<Mission> | undefined> {
    const { to, reason, ifMatch } = move;
    const seen = await this.missions.load(id);
    if (ifMatch !== undefined && ifMatch !== seen.version) throw new VersionMismatch(ifMatch, seen.version);
    const occurredAt = this.clock.now().toISOString();
    const decide = (mission: Mission) => moveMission(mission, to, occurredAt, reason);
    // The guards come before the pools: a refused move closes nothing.
    const moves = decide(seen.state).length > 0;
    if (moves && !acceptsSlotRequests({ state: to })) await this.gates.closeAhead(id, seen.version + 1, context);
    try {
      const moved = await this.missions.change(id, decide, context, { ifMatch: seen.version });
      await this.gates.follow(moved, context);
      return moved;
    } catch (error) {
      if (error instanceof VersionMismatch && ifMatch === undefined) return undefined;
      throw error;
    }
  }
}
