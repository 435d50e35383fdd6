import type { EventType, LeadData, PublicEvent } from '@app/contracts';
import type { Impersonal } from '@app/event-store';
import type { LeadEvent } from '../../domain/lead/lead-events.js';
import type { LeadState } from '../../domain/lead/lead-state.js';
import { mayOrganisationTravel } from '../../domain/lead/rules.js';
import { websiteHost } from './website-host.js';

type OpenLead = Impersonal<LeadState>;

const publicTypes = {
  'lead-received': 'nl.investment-leads.lead-received.v1',
  'lead-acknowledged': 'nl.investment-leads.lead-acknowledged.v1',
  'lead-corrected': 'nl.investment-leads.lead-corrected.v1',
} as const satisfies Record<LeadEvent['type'], EventType>;

function organisationFacts(lead: OpenLead): Pick<LeadData, 'organisation'> {
  const { organisation } = lead;
  if (organisation.isNaturalPerson || !mayOrganisationTravel(lead)) return {};
  const { name, country, place, website, identifiers } = organisation;
  const host = websiteHost(website);
  return {
    organisation: {
      name,
      country,
      ...(place === undefined ? {} : { place }),
      ...(host === undefined ? {} : { websiteHost: host }),
      ...(identifiers.length === 0 ? {} : { identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })) }),
    },
  };
}

/** The whole public state of a lead. */
function leadData(lead: OpenLead, occurredAt: string): LeadData {
  const { leadId, reference, codeName, stage, previousStage, status, channel, confidentiality, timeFrame } = lead;
  return {
    leadId,
    reference,
    ...(codeName === undefined ? {} : { codeName }),
    stage,
    ...(previousStage === undefined ? {} : { previousStage }),
    status,
    channel,
    confidentiality,
    country: lead.organisation.country,
    ...organisationFacts(lead),
    ...(lead.sectorCodes.length === 0
      ? {}
      : { sectorCodes: lead.sectorCodes.map(({ scheme, code }) => ({ scheme, code })) }),
    ...(timeFrame === undefined ? {} : { timeFrame }),
    occurredAt,
  };
}

/**
 * What the other services hear of a lead. The organisation travels only when the lead is not confidential and the
 * organisation is no natural person; the code name and the country always do.
 */
export const toPublicLeadEvent = (event: Impersonal<LeadEvent>, lead: OpenLead): PublicEvent => ({
  type: publicTypes[event.type],
  partitionkey: lead.leadId,
  data: leadData(lead, event.data.occurredAt),
});
