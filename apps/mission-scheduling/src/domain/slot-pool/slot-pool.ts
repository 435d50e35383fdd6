export const poolKinds = ['delegatePlace', 'meetingBlock', 'siteVisit', 'pitch', 'dinner'] as const;
export type PoolKind = (typeof poolKinds)[number];

/** What a mission lead decides about a pool. */
export interface PoolPlan {
  readonly missionId: string;
  readonly kind: PoolKind;
  /** The first to come are served; the others wait in order of ticket. */
  readonly allocation: 'immediate';
  /** Places, at least 1. */
  readonly capacity: number;
  /** IANA zone in which the times are meant. */
  readonly zone: string;
  /** Instants, UTC, and the same moments as wall times in `zone`. */
  readonly startsAt?: string;
  readonly localStart?: string;
  readonly endsAt?: string;
  readonly localEnd?: string;
  /** Begins every receipt number of this pool; no two pools share one. */
  readonly receiptPrefix: string;
}

/**
 * The counters that decide who gets a place. They are the only authority on it; whoever changes them writes under the
 * pool's version, together with the requests concerned.
 */
export interface PoolCounters {
  /** The ticket of the next request; tickets start at 1 and have no gaps. */
  readonly nextTicket: number;
  /** Requests that hold a place. Never more than `capacity`. */
  readonly holders: number;
  /** Requests on the waiting list. */
  readonly waiting: number;
  /** No new requests. */
  readonly closed: boolean;
}

export interface SlotPool extends PoolPlan, PoolCounters {
  /**
   * The version of the mission by which `closed` was last set. An older version of the mission has no say any more, so
   * that a slow "open" cannot undo a "close" that came after it.
   */
  readonly gateVersion: number;
}

/** What the pools of a mission hold together. */
export interface Places {
  readonly pools: number;
  readonly capacity: number;
  readonly holders: number;
  readonly waiting: number;
  readonly free: number;
}

export const placesOf = (pools: readonly SlotPool[]): Places => {
  const sum = (count: (pool: SlotPool) => number): number => pools.reduce((total, pool) => total + count(pool), 0);
  return {
    pools: pools.length,
    capacity: sum((pool) => pool.capacity),
    holders: sum((pool) => pool.holders),
    waiting: sum((pool) => pool.waiting),
    free: sum((pool) => pool.capacity - pool.holders),
  };
};

/** `HB-0007`: the pool's prefix and the ticket, four digits or as many as it needs. */
export const receiptNumber = (pool: Pick<PoolPlan, 'receiptPrefix'>, ticket: number): string =>
  `${pool.receiptPrefix}-${String(ticket).padStart(4, '0')}`;

/** The first pool of a mission uses the mission's code, the others get their number behind it. */
export const receiptPrefix = (missionCode: string, ordinal: number): string =>
  ordinal === 1 ? missionCode : `${missionCode}-${ordinal}`;
