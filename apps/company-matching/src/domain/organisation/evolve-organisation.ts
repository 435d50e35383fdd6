import { searchTerms } from '../naming/search-terms.js';
import type { Organisation, OrganisationFacts } from './organisation.js';
import type { OrganisationEvent } from './organisation-events.js';
import { withOrigin } from './provenance.js';

const searchOf = (facts: OrganisationFacts | undefined): readonly string[] =>
  facts === undefined ? [] : searchTerms([facts.legalName, ...facts.tradeNames]);

export function evolveOrganisation(
  state: Organisation | undefined,
  { data, personal }: OrganisationEvent,
): Organisation {
  const { organisationId, traits, keys, source, changed, occurredAt, facts } = data;
  const common = {
    id: organisationId,
    traits,
    status: state?.status ?? 'active',
    keys,
    origins: withOrigin(state?.origins ?? [], { source, retrievedAt: occurredAt, fields: changed }),
    changedAt: occurredAt,
  } as const;
  return data.isSoleTrader || facts === undefined
    ? { ...common, isSoleTrader: true, personal: { ...personal, search: searchOf(personal?.facts) } }
    : { ...common, isSoleTrader: false, facts, personal: { search: searchOf(facts) } };
}
