import { strongIdentifiers } from '../identifiers/normalise-identifier.js';
import type { Identifier, WrittenIdentifier } from '../identifiers/identifier.js';
import type { OrganisationFacts } from '../organisation/organisation.js';
import { websiteHost } from '../website/website-host.js';

/** What the search and a scorer compare, of either side: a known organisation, a subject or a question. */
export interface CompanyFacts {
  readonly names: readonly string[];
  readonly country?: string;
  readonly place?: string;
  readonly websiteHost?: string;
  /** Strong ones only. */
  readonly identifiers: readonly Identifier[];
}

/** A company as somebody named it, in a lead, a slot request or a question. */
export interface WrittenCompany {
  readonly name: string;
  readonly country?: string | undefined;
  readonly place?: string | undefined;
  readonly website?: string | undefined;
  readonly identifiers?: readonly WrittenIdentifier[] | undefined;
}

export function companyFacts(written: WrittenCompany): CompanyFacts {
  const host = written.website === undefined ? undefined : websiteHost(written.website);
  return {
    names: [written.name],
    ...(written.country === undefined ? {} : { country: written.country }),
    ...(written.place === undefined ? {} : { place: written.place }),
    ...(host === undefined ? {} : { websiteHost: host }),
    identifiers: strongIdentifiers(written.identifiers ?? []),
  };
}

export function factsOfOrganisation(facts: OrganisationFacts, country: string): CompanyFacts {
  const place = facts.addresses[0]?.place;
  return {
    names: [facts.legalName, ...facts.tradeNames],
    country,
    ...(place === undefined ? {} : { place }),
    ...(facts.websiteHost === undefined ? {} : { websiteHost: facts.websiteHost }),
    identifiers: strongIdentifiers(facts.identifiers),
  };
}
