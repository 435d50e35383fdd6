import { LeaseKeeper, type Leases } from '@app/event-store';
import type { Turn } from './loop.js';

const LOOK_EVERY_MS = 250;

/** Lets turns run only while a lease is held. */
export class Leadership {
  private readonly keeper: LeaseKeeper;
  private keeping: Promise<void> = Promise.resolve();

  constructor(leases: Leases, name: string, holder: string) {
    this.keeper = new LeaseKeeper(leases, name, holder);
  }

  /** Begins to ask for the lease, until the signal aborts. */
  start(signal: AbortSignal, onTaken: () => void, onError: (error: unknown) => void): void {
    this.keeping = this.keeper.keep(signal, onTaken, onError);
  }

  get isOurs(): boolean {
    return this.keeper.remainingMs() > 0;
  }

  /** Runs the turn with a signal that aborts at shutdown or when the lease is lost. */
  async run(turn: Turn, signal: AbortSignal): Promise<void> {
    const lost = new AbortController();
    const looking = setInterval(() => {
      if (!this.isOurs) lost.abort();
    }, LOOK_EVERY_MS);
    try {
      await turn(AbortSignal.any([signal, lost.signal]));
    } finally {
      clearInterval(looking);
    }
  }

  /** After the signal was aborted: gives the lease back. @throws Unavailable; the lease then ends by itself */
  async stop(): Promise<void> {
    await this.keeping;
    if (this.isOurs) await this.keeper.release();
  }
}
