import { setTimeout as after } from 'node:timers/promises';

/**
 * Asks again every `everyMs` until `check` answers something other than undefined; answers undefined itself once
 * `deadlineMs` have passed or the signal is aborted.
 */
export async function until<T>(
  check: () => Promise<T | undefined> | T | undefined,
  { deadlineMs, everyMs = 50, signal }: { deadlineMs: number; everyMs?: number; signal?: AbortSignal },
): Promise<T | undefined> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const answer = await check();
    if (answer !== undefined) return answer;
    if (performance.now() >= end || signal?.aborted) return undefined;
    await after(everyMs, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
