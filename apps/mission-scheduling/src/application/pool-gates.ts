import type { Clock, CommandContext, Versioned } from '@app/kernel';
import type { Mission } from '../domain/mission/mission.js';
import { acceptsSlotRequests } from '../domain/mission/mission-rules.js';
import { gateSlotPool } from '../domain/slot-pool/gate-slot-pool.js';
import type { SlotPoolList, SlotPoolStore } from './ports.js';

/** Opens and closes the pools of a mission: a batch of requests trusts only what its pool says. */
export class PoolGates {
  constructor(
    private readonly list: SlotPoolList,
    private readonly pools: SlotPoolStore,
    private readonly clock: Clock,
  ) {}

  /** Brings the pools in line with a version of the mission that is stored. Safe to repeat, also late. */
  async follow({ id, version, state }: Versioned<Mission>, context: CommandContext): Promise<void> {
    await this.set(id, { closed: !acceptsSlotRequests(state), missionVersion: version }, context);
  }

  /** Closes the pools on behalf of a version of the mission that is about to be written. */
  async closeAhead(missionId: string, missionVersion: number, context: CommandContext): Promise<void> {
    await this.set(missionId, { closed: true, missionVersion }, context);
  }

  private async set(
    missionId: string,
    gate: { readonly closed: boolean; readonly missionVersion: number },
    context: CommandContext,
  ): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    for (const { id } of await this.list.ofMission(missionId)) {
      await this.pools.change(id, (pool) => gateSlotPool(pool, gate, occurredAt), context);
    }
  }
}
