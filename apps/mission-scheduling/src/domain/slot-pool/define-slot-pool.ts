import { InvalidInput } from '@app/kernel';
import type { PoolPlan } from './slot-pool.js';
import type { SlotPoolDefined } from './slot-pool-events.js';

/** A new pool of places.
 * @throws InvalidInput when it ends before it starts */
export function defineSlotPool(plan: PoolPlan, occurredAt: string): readonly [SlotPoolDefined] {
  if (plan.startsAt !== undefined && plan.endsAt !== undefined && plan.endsAt <= plan.startsAt) {
    throw new InvalidInput([{ pointer: '/endsAt', code: 'notAfterStart', detail: 'must be later than startsAt' }]);
  }
  return [{ type: 'slot-pool-defined', data: { plan, occurredAt } }];
}
