import { LEASE_MS, LEASE_RENEWAL_MS, type Leases } from './leases.js';
import { pause } from './pause.js';

/** Holds a lease as long as it runs, and knows by a clock that never jumps how long it surely lasts. */
export class LeaseKeeper {
  private until = 0;

  constructor(
    private readonly leases: Leases,
    private readonly name: string,
    private readonly holder: string,
    private readonly monotonicMs: () => number = () => performance.now(),
  ) {}

  /** At least so long the lease is ours; 0 when it is not. */
  remainingMs(): number {
    return Math.max(0, this.until - this.monotonicMs());
  }

  /** Takes or renews it once. @throws Unavailable; the lease then lasts as long as it did. */
  async renew(): Promise<boolean> {
    const asked = this.monotonicMs();
    const ours = await this.leases.acquire(this.name, this.holder);
    this.until = ours ? asked + LEASE_MS : 0;
    return ours;
  }

  /** Renews every second until the signal aborts. Calls back after each time it was taken, not merely renewed. */
  async keep(signal: AbortSignal, onTaken: () => void, onError: (error: unknown) => void): Promise<void> {
    while (!signal.aborted) {
      const held = this.remainingMs() > 0;
      try {
        if ((await this.renew()) && !held) onTaken();
      } catch (error) {
        onError(error);
      }
      await pause(LEASE_RENEWAL_MS, signal);
    }
  }

  /** Gives it back, so that another holder need not wait for its end. */
  async release(): Promise<void> {
    this.until = 0;
    await this.leases.release(this.name, this.holder);
  }
}
