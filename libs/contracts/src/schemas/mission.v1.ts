import { country, instant, sectorCodes, uuid } from './parts.js';

/** The public state of a trade mission. A leg's `localStart` and `localEnd` are wall times in its IANA `zone`. */
export const missionV1 = {
  $id: 'mission/1.json',
  title: 'Mission',
  type: 'object',
  additionalProperties: false,
  required: ['missionId', 'code', 'title', 'direction', 'state', 'legs', 'sectorCodes', 'capacity', 'occurredAt'],
  properties: {
    missionId: uuid,
    code: { type: 'string', pattern: '^[A-Z0-9]{2,8}$' },
    title: { type: 'string', minLength: 1, maxLength: 200 },
    direction: { enum: ['outward', 'inward'] },
    state: {
      enum: [
        'draft',
        'announced',
        'open',
        'extended',
        'closed',
        'selecting',
        'composed',
        'scheduled',
        'underway',
        'completed',
        'evaluated',
        'cancelled',
      ],
    },
    legs: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['place', 'country', 'zone', 'startsAt', 'endsAt', 'localStart', 'localEnd'],
        properties: {
          place: { type: 'string', minLength: 1, maxLength: 200 },
          country,
          zone: { type: 'string', minLength: 1, maxLength: 64 },
          startsAt: instant,
          endsAt: instant,
          localStart: { type: 'string', minLength: 16, maxLength: 19 },
          localEnd: { type: 'string', minLength: 16, maxLength: 19 },
        },
      },
    },
    sectorCodes,
    capacity: { type: 'integer', minimum: 1 },
    closesAt: instant,
    decisionOn: { type: 'string', format: 'date' },
    reasonCode: { type: 'string', minLength: 1, maxLength: 64 },
    occurredAt: instant,
  },
} as const;
