import { country, instant, uuid } from './parts.js';

/** A trade mission that fits a lead (the mission echo), with the reasons and the local firms confirmed on it. */
export const opportunityV1 = {
  $id: 'opportunity/1.json',
  title: 'Opportunity',
  type: 'object',
  additionalProperties: false,
  required: [
    'leadId',
    'missionId',
    'status',
    'missionTitle',
    'place',
    'country',
    'startsOn',
    'reasons',
    'organisationIds',
    'occurredAt',
  ],
  properties: {
    leadId: uuid,
    missionId: uuid,
    status: { enum: ['found', 'withdrawn'] },
    missionTitle: { type: 'string', minLength: 1, maxLength: 200 },
    place: { type: 'string', minLength: 1, maxLength: 200 },
    country,
    /** Local date in the leg's zone. */
    startsOn: { type: 'string', format: 'date' },
    reasons: { type: 'array', maxItems: 10, items: { enum: ['sameCountry', 'samePlace', 'sameSector'] } },
    organisationIds: { type: 'array', maxItems: 200, items: uuid },
    meetingBlockIds: { type: 'array', maxItems: 200, items: uuid },
    occurredAt: instant,
  },
} as const;
