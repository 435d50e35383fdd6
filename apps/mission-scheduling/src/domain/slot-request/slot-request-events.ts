import type { FirstPlace, SlotRequestFacts, SlotRequestPersonal } from './slot-request.js';

/** When it happened, UTC, and what it left. */
export interface SlotMoment {
  readonly occurredAt: string;
  /** Free places in the pool after this change. */
  readonly capacityLeft: number;
}

export interface SlotRequested {
  readonly type: 'slot-requested';
  readonly data: SlotMoment & { readonly facts: SlotRequestFacts; readonly told: FirstPlace };
  readonly personal: SlotRequestPersonal;
}

export interface SlotPromoted {
  readonly type: 'slot-promoted';
  readonly data: SlotMoment;
}

export interface SlotWithdrawn {
  readonly type: 'slot-withdrawn';
  readonly data: SlotMoment;
}

export type SlotRequestEvent = SlotRequested | SlotPromoted | SlotWithdrawn;
