import type { SlotPool } from './slot-pool.js';
import type { SlotPoolEvent } from './slot-pool-events.js';

/** The pool after an event. A new pool is closed until its mission opens it. */
export function evolveSlotPool(pool: SlotPool | undefined, event: SlotPoolEvent): SlotPool {
  if (event.type === 'slot-pool-defined') {
    return { ...event.data.plan, nextTicket: 1, holders: 0, waiting: 0, closed: true, gateVersion: 0 };
  }
  if (pool === undefined) throw new Error(`A slot pool cannot begin with ${event.type}`);
  return { ...pool, closed: event.type === 'slot-pool-closed', gateVersion: event.data.gateVersion };
}
