import { country, instant, organisationFacts, sectorCodes, slug, uuid } from './parts.js';

/** The public state of an investment lead. `organisation` is absent when privacy or confidentiality forbids it. */
export const leadV1 = {
  $id: 'lead/1.json',
  title: 'Lead',
  type: 'object',
  additionalProperties: false,
  required: ['leadId', 'reference', 'stage', 'status', 'channel', 'confidentiality', 'country', 'occurredAt'],
  properties: {
    leadId: uuid,
    reference: { type: 'string', minLength: 1, maxLength: 40 },
    codeName: { type: 'string', minLength: 1, maxLength: 100 },
    stage: slug,
    previousStage: slug,
    status: { enum: ['ongoing', 'delayed', 'dormant', 'lost', 'abandoned', 'won'] },
    channel: { enum: ['webForm', 'phone', 'email', 'event', 'embassy', 'nfia', 'nom', 'partnerCity', 'other'] },
    confidentiality: { enum: ['normal', 'restricted', 'secret'] },
    country,
    organisation: organisationFacts,
    sectorCodes,
    timeFrame: { enum: ['under6Months', 'from6To12Months', 'from1To2Years', 'over2Years', 'unknown'] },
    occurredAt: instant,
  },
} as const;
