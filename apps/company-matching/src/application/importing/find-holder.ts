import { Unavailable } from '@app/kernel';
import type { ClaimIdentifiers } from '../claim-identifiers.js';
import type { Claim } from '../ports.js';
import type { PreparedRow } from './prepare-rows.js';

/** Whom a row speaks of. `several`: its identifiers are held by different organisations. */
export type Holder =
  { readonly kind: 'one'; readonly id: string; readonly mayExist: boolean } | { readonly kind: 'several' };

const busy = (): Unavailable => new Unavailable('An organisation with this identifier is being written.');

/** Finds out whom a row speaks of, and gives that organisation the row's identifiers that nobody holds. */
export class FindHolder {
  constructor(private readonly claiming: Pick<ClaimIdentifiers, 'holding' | 'renew' | 'takeOver'>) {}

  /**
   * `inserted` are the claims that were just made for the row, `taken` those that were there before.
   * @throws Unavailable while another organisation with such an identifier is being written
   */
  async of(row: PreparedRow, inserted: readonly Claim[], taken: readonly Claim[]): Promise<Holder> {
    const own = taken.filter(({ organisationId }) => organisationId === row.id);
    const others = taken.filter(({ organisationId }) => organisationId !== row.id);
    const { held, free } = await this.sorted(others);
    if (held.size > 1 || (held.size === 1 && (await this.holdsOne(own)))) return { kind: 'several' };
    const [id = row.id] = held;
    for (const claim of id === row.id ? free : [...free, ...inserted, ...own]) {
      if (claim.organisationId !== id && !(await this.claiming.takeOver(claim, id))) throw busy();
    }
    if (id === row.id) for (const claim of own) await this.claiming.renew(claim);
    return { kind: 'one', id, mayExist: id !== row.id || own.length > 0 };
  }

  private async holdsOne(own: readonly Claim[]): Promise<boolean> {
    const holdings = await Promise.all(own.map((claim) => this.claiming.holding(claim)));
    return holdings.includes('held');
  }

  /** Who really holds the claims of others, and which claims nobody does. */
  private async sorted(
    others: readonly Claim[],
  ): Promise<{ readonly held: ReadonlySet<string>; readonly free: readonly Claim[] }> {
    const looked = await Promise.all(
      others.map(async (claim) => ({ claim, holding: await this.claiming.holding(claim) })),
    );
    const held = new Set(looked.flatMap(({ claim, holding }) => (holding === 'held' ? [claim.organisationId] : [])));
    // What was handed to a holder by a run that died is the holder's already.
    const making = looked.some(({ claim, holding }) => holding === 'inTheMaking' && !held.has(claim.organisationId));
    if (making) throw busy();
    return { held, free: looked.flatMap(({ claim, holding }) => (holding === 'held' ? [] : [claim])) };
  }
}
