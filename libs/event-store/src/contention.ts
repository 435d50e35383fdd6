import { Unavailable, type Clock } from '@app/kernel';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a lost race is decided again before the caller is told to come back. */
const PATIENCE_MS = 5_000;
const MAX_PAUSE_MS = 64;

/** Where time, chance and waiting come from. */
export interface Pace {
  readonly clock: Clock;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
}

export const pace = (clock: Clock, random: () => number, wait: Pace['wait'] = sleep): Pace => ({ clock, random, wait });

/** The outcome of an attempt that lost against another writer. */
export const LOST = Symbol('lost');

/**
 * Repeats an attempt until it does not lose, pausing a random, growing while in between.
 * @throws Unavailable after five seconds: our own contention is not the client's error
 */
export async function untilWon<T>(attempt: () => Promise<T | typeof LOST>, { clock, random, wait }: Pace): Promise<T> {
  const deadline = clock.now().getTime() + PATIENCE_MS;
  for (let tries = 0; ; tries += 1) {
    const outcome = await attempt();
    if (outcome !== LOST) return outcome;
    if (clock.now().getTime() >= deadline) throw new Unavailable('Too many writers at once. Try again.');
    await wait(random() * Math.min(2 ** tries, MAX_PAUSE_MS));
  }
}
