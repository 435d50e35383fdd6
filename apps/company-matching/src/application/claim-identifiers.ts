import { AlreadyExists, Unavailable, type Clock } from '@app/kernel';
import type { Claim, Claims, Organisations } from './ports.js';

/** After this long, a claim whose organisation does not hold the number is free again. */
export const CLAIM_GRACE_MS = 60_000;

/** A write takes five seconds at most, so a claim younger than this outlives it. */
const RENEW_AFTER_MS = 20_000;

export type Holding = 'held' | 'inTheMaking' | 'abandoned';

const busy = (): Unavailable => new Unavailable('An organisation with this identifier is being written. Try again.');

/**
 * Makes sure that an organisation alone holds its identifiers: each is claimed by an insert before the organisation is
 * written. No claim is ever deleted; one that outlived its organisation, or its organisation's number, is taken over.
 */
export class ClaimIdentifiers {
  constructor(
    private readonly claims: Claims,
    private readonly organisations: Pick<Organisations, 'find'>,
    private readonly clock: Clock,
  ) {}

  /** @throws AlreadyExists `organisation.identifier-held` with the holder's id @throws Unavailable while another is being written */
  async execute(keys: readonly string[], organisationId: string): Promise<void> {
    const wanted = keys.map((key) => this.claimOf(key, organisationId));
    const taken = await this.claims.claim(wanted);
    for (const seen of taken.values()) await this.settle(seen, organisationId);
  }

  /** What stands behind a claim of somebody else. */
  async holding(seen: Claim): Promise<Holding> {
    const holder = await this.organisations.find(seen.organisationId);
    if (holder?.state.keys.includes(seen.key) === true) return 'held';
    return this.age(seen) < CLAIM_GRACE_MS ? 'inTheMaking' : 'abandoned';
  }

  /** Makes an own claim that is no longer young so again, so that nobody takes it over while its holder is written. */
  async renew(seen: Claim): Promise<void> {
    if (this.age(seen) > RENEW_AFTER_MS && !(await this.takeOver(seen, seen.organisationId))) throw busy();
  }

  /** Takes an abandoned claim over. False when somebody was faster. */
  takeOver(seen: Claim, organisationId: string): Promise<boolean> {
    return this.claims.replace(seen, this.claimOf(seen.key, organisationId));
  }

  private async settle(seen: Claim, organisationId: string): Promise<void> {
    if (seen.organisationId === organisationId) {
      await this.renew(seen);
      return;
    }
    const holding = await this.holding(seen);
    if (holding === 'held') {
      throw new AlreadyExists(
        'organisation.identifier-held',
        { organisationId: seen.organisationId },
        'Another organisation holds this identifier.',
      );
    }
    if (holding === 'inTheMaking' || !(await this.takeOver(seen, organisationId))) throw busy();
  }

  private age({ claimedAt }: Claim): number {
    return this.clock.now().getTime() - claimedAt.getTime();
  }

  private claimOf(key: string, organisationId: string): Claim {
    return { key, organisationId, claimedAt: this.clock.now() };
  }
}
