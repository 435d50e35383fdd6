import type { Clock } from '@app/kernel';
import { LEASE_MS, type Leases } from '../relay/leases.js';

/** Leases in memory, for stores that share one process. */
export class MemoryLeases implements Leases {
  private readonly held = new Map<string, { readonly holder: string; readonly until: number }>();

  constructor(private readonly clock: Clock) {}

  acquire(name: string, holder: string): Promise<boolean> {
    const now = this.clock.now().getTime();
    const current = this.held.get(name);
    const free = current === undefined || current.holder === holder || current.until <= now;
    if (free) this.held.set(name, { holder, until: now + LEASE_MS });
    return Promise.resolve(free);
  }

  release(name: string, holder: string): Promise<void> {
    if (this.held.get(name)?.holder === holder) this.held.delete(name);
    return Promise.resolve();
  }
}
