import { RuleViolation, type Clock, type CommandContext, type Idempotency, type NewId } from '@app/kernel';
import { isChangeable } from '../domain/mission/mission-rules.js';
import { defineSlotPool } from '../domain/slot-pool/define-slot-pool.js';
import { receiptPrefix, type PoolPlan } from '../domain/slot-pool/slot-pool.js';
import type { PoolGates } from './pool-gates.js';
import type { MissionStore, SlotPoolList, SlotPoolStore } from './ports.js';

export type DefinedPool = PoolPlan & { readonly id: string };

/** Adds a pool of places to a mission. It takes requests as soon as, and as long as, the mission does. */
export class DefineSlotPool {
  constructor(
    private readonly missions: MissionStore,
    private readonly pools: SlotPoolStore,
    private readonly list: SlotPoolList,
    private readonly gates: PoolGates,
    private readonly clock: Clock,
    private readonly newId: NewId,
  ) {}

  /** @throws NotFound, InvalidInput, RuleViolation `mission.not-changeable`, AlreadyExists, Unavailable */
  async execute(
    asked: Omit<PoolPlan, 'receiptPrefix'>,
    context: CommandContext,
    idempotency?: Idempotency,
  ): Promise<DefinedPool> {
    const { missionId } = asked;
    const { state: mission } = await this.missions.load(missionId);
    if (!isChangeable(mission)) throw new RuleViolation('mission.not-changeable', { state: mission.state });
    const plan = { ...asked, receiptPrefix: receiptPrefix(mission.code, await this.list.nextOrdinal(missionId)) };
    const events = defineSlotPool(plan, this.clock.now().toISOString());
    const answer = ({ id }: { readonly id: string }): DefinedPool => ({ id, ...plan });
    const options = { answer, ...(idempotency === undefined ? {} : { idempotency }) };
    const defined = await this.pools.create(this.newId(), events, context, options);
    // Read again: the mission may have been closed while the pool was written.
    await this.gates.follow(await this.missions.load(missionId), context);
    return defined;
  }
}
