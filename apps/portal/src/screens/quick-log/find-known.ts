import type { Services } from '../../clients/services.js';
import type { Credentials } from '../../clients/credentials.js';
import { isProblem, ServiceAway } from '../../clients/problem.js';

/** More would be no hint but a list. */
const MOST = 3;
/** Shorter beginnings mean nobody in particular. */
const SHORTEST = 3;

/** Why a company is offered: a kind of evidence, or that its name begins like what was typed. */
export interface Reason {
  readonly kind: string;
  /** In English, as the API tells it. */
  readonly text: string;
}

/** A company of the register that may be meant. */
export interface KnownCompany {
  readonly id: string;
  readonly name: string;
  readonly certainty: 'probably' | 'maybe';
  readonly reasons: readonly Reason[];
}

/** `silent`: too little was typed. */
export type Hint =
  | { readonly state: 'silent' }
  | { readonly state: 'away' }
  | { readonly state: 'found'; readonly companies: readonly KnownCompany[] };

/** Asks who in the register may be meant; a name that is not whole yet is looked for by its beginning. */
export async function findKnown(
  { companyMatching }: Pick<Services, 'companyMatching'>,
  as: Credentials,
  { company, country }: { readonly company: string | undefined; readonly country: string | undefined },
): Promise<Hint> {
  if (company === undefined || company.length < SHORTEST) return { state: 'silent' };
  try {
    const alike = await alikeTo(companyMatching, as, company, country);
    return { state: 'found', companies: alike.length > 0 ? alike : await beginningWith(companyMatching, as, company) };
  } catch (error) {
    if (error instanceof ServiceAway) return { state: 'away' };
    // What cannot be a name is told when it is saved.
    if (isProblem(error, 400)) return { state: 'silent' };
    throw error;
  }
}

async function alikeTo(
  companyMatching: Services['companyMatching'],
  as: Credentials,
  name: string,
  country: string | undefined,
): Promise<readonly KnownCompany[]> {
  const body = { organisation: { name, ...(country === undefined ? {} : { country }) }, limit: MOST };
  const { candidates } = await companyMatching.call(as, (api, headers) =>
    api.POST('/v1/match-queries', { headers, body }),
  );
  return candidates
    .filter(({ band }) => band !== 'different')
    .map(({ organisationId: id, legalName, band, evidence }) => ({
      ...{ id, name: legalName, certainty: band === 'same' ? 'probably' : 'maybe', reasons: evidence },
    }));
}

async function beginningWith(
  companyMatching: Services['companyMatching'],
  as: Credentials,
  q: string,
): Promise<readonly KnownCompany[]> {
  const { items } = await companyMatching.call(as, (api, headers) =>
    api.GET('/v1/organisations', { headers, params: { query: { q, limit: MOST } } }),
  );
  return items.flatMap(({ id, legalName }) =>
    legalName === undefined
      ? []
      : [{ id, name: legalName, certainty: 'maybe' as const, reasons: [{ kind: 'beginsSo', text: '' }] }],
  );
}
