/** Doubling delays in milliseconds. */
export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Between two tries of one record (design §4). */
export const retryBackoff: Backoff = { firstMs: 100, longestMs: 30_000 };

/** Between two tries to join a group; well below the three session time-outs after which a process counts as dead. */
export const joinBackoff: Backoff = { firstMs: 250, longestMs: 5_000 };

/** The delay after the failed try number `attempt` (from 1). */
export const delayAfter = (attempt: number, { firstMs, longestMs }: Backoff): number =>
  Math.min(longestMs, firstMs * 2 ** Math.min(attempt - 1, 30));
