import type { OrganisationData, PublicEvent } from '@app/contracts';
import type { Impersonal } from '@app/event-store';
import type { OrganisationEvent } from '../../domain/organisation/organisation-events.js';
import type { Organisation, OrganisationFacts } from '../../domain/organisation/organisation.js';

const TYPES = {
  'organisation-registered': 'nl.organisations.organisation-registered.v1',
  'organisation-updated': 'nl.organisations.organisation-updated.v1',
} as const;

function told(facts: OrganisationFacts): Partial<OrganisationData> {
  const place = facts.addresses[0]?.place;
  return {
    legalName: facts.legalName,
    tradeNames: [...facts.tradeNames],
    ...(place === undefined ? {} : { place }),
    ...(facts.websiteHost === undefined ? {} : { websiteHost: facts.websiteHost }),
    identifiers: facts.identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
}

/** Of a sole trader nothing that names the person: the facts are in `personal`, which no mapper sees. */
export const toPublicOrganisation = (
  event: Impersonal<OrganisationEvent>,
  state: Impersonal<Organisation>,
): PublicEvent => ({
  type: TYPES[event.type],
  partitionkey: state.id,
  data: {
    organisationId: state.id,
    ...(state.isSoleTrader ? {} : told(state.facts)),
    country: state.traits.country,
    sectorCodes: state.traits.sectorCodes.map(({ scheme, code }) => ({ scheme, code })),
    isSoleTrader: state.isSoleTrader,
    status: state.status,
    occurredAt: state.changedAt,
  },
});
