/** A sleeper that a nudge wakes; a nudge that comes before the sleep counts. */
export class Wake {
  private rung = false;
  private ring: (() => void) | undefined;

  nudge(): void {
    this.rung = true;
    this.ring?.();
  }

  /** Waits for a nudge, at most so long, and not after the signal is aborted. */
  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        signal.addEventListener('abort', wake, { once: true });
        this.ring = wake;
      });
      this.ring = undefined;
    }
    this.rung = false;
  }
}
