import type { PoolPlan } from './slot-pool.js';

export interface SlotPoolDefined {
  readonly type: 'slot-pool-defined';
  readonly data: { readonly plan: PoolPlan; readonly occurredAt: string };
}

export interface SlotPoolGated {
  readonly type: 'slot-pool-opened' | 'slot-pool-closed';
  readonly data: { readonly gateVersion: number; readonly occurredAt: string };
}

export type SlotPoolEvent = SlotPoolDefined | SlotPoolGated;
