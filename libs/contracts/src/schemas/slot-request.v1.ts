import { country, instant, organisationFacts, slug, uuid } from './parts.js';

/** The public state of a request for one place in a slot pool; never the applicant. */
export const slotRequestV1 = {
  $id: 'slot-request/1.json',
  title: 'SlotRequest',
  type: 'object',
  additionalProperties: false,
  required: ['slotRequestId', 'missionId', 'poolId', 'poolKind', 'state', 'ticket', 'country', 'occurredAt'],
  properties: {
    slotRequestId: uuid,
    missionId: uuid,
    poolId: uuid,
    poolKind: { enum: ['delegatePlace', 'meetingBlock', 'siteVisit', 'pitch', 'dinner'] },
    state: { enum: ['submitted', 'confirmed', 'waitlisted', 'withdrawn', 'cancelledByOrganiser'] },
    ticket: { type: 'integer', minimum: 1 },
    capacityLeft: { type: 'integer', minimum: 0 },
    country,
    organisation: organisationFacts,
    reasonCode: slug,
    occurredAt: instant,
  },
} as const;
