import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so long, or until the signal aborts, whichever comes first. Never throws. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Aborted: the caller's loop looks at the signal.
  }
}

/** A sleeper that a nudge wakes; a nudge that comes before the sleep counts. */
export class Alarm {
  private rung = false;
  private ring: (() => void) | undefined;

  nudge(): void {
    this.rung = true;
    this.ring?.();
  }

  /** Waits for a nudge, at most so long. Returns whether one came. */
  async wait(ms: number, signal: AbortSignal): Promise<boolean> {
    if (!this.rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.ring = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', this.ring, { once: true });
      }).finally(() => {
        if (this.ring !== undefined) signal.removeEventListener('abort', this.ring);
        this.ring = undefined;
      });
    }
    const { rung } = this;
    this.rung = false;
    return rung;
  }
}
