import { Unavailable } from '@app/kernel';
import type { Timer } from '../timer.js';

/**
 * Waits for `work`, but no longer than `ms`. Work that comes too late is let run to its end and its result is dropped.
 * @throws Unavailable
 */
export async function withinDeadline<T>(work: Promise<T>, ms: number, timer: Timer): Promise<T> {
  let cancel: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = timer.after(ms, () => {
      reject(new Unavailable(`There was no answer within ${ms} ms.`));
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
