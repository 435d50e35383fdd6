import { setTimeout as sleep } from 'node:timers/promises';

export interface EventuallyOptions {
  /** 60 s unless given. */
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/**
 * Asks again and again until `check` neither throws nor gives `false`, and returns what it gave.
 * @throws what `check` threw last, when the time is over
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { timeoutMs = 60_000, everyMs = 25 }: EventuallyOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      const result = await check();
      if (result !== false) return result;
      if (performance.now() > deadline) throw new Error(`It did not come true within ${timeoutMs} ms.`);
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await sleep(everyMs);
  }
}
