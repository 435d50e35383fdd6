/** A lease lasts this long after its last renewal, by the clock of the database. */
export const LEASE_MS = 5_000;
export const LEASE_RENEWAL_MS = 1_000;

/**
 * Named leases, so that one replica does a piece of work and another takes over when it dies. A lease saves work; what
 * runs under it must stay right when two replicas believe to hold it. @throws Unavailable
 */
export interface Leases {
  /** Takes or renews the lease for {@link LEASE_MS}. False when another holder has it. */
  acquire(name: string, holder: string): Promise<boolean>;
  /** Gives it back, if it is still this holder's. */
  release(name: string, holder: string): Promise<void>;
}
