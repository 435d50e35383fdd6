import { country, identifiers, instant, sectorCodes, uuid } from './parts.js';

/** The public state of an organisation in the register. A sole trader's name and identifiers stay out. */
export const organisationV1 = {
  $id: 'organisation/1.json',
  title: 'Organisation',
  type: 'object',
  additionalProperties: false,
  required: ['organisationId', 'country', 'status', 'isSoleTrader', 'occurredAt'],
  properties: {
    organisationId: uuid,
    legalName: { type: 'string', minLength: 1, maxLength: 300 },
    tradeNames: { type: 'array', maxItems: 20, items: { type: 'string', minLength: 1, maxLength: 300 } },
    country,
    place: { type: 'string', minLength: 1, maxLength: 200 },
    websiteHost: { type: 'string', minLength: 1, maxLength: 253 },
    identifiers,
    sectorCodes,
    isSoleTrader: { type: 'boolean' },
    status: { enum: ['active', 'dissolved', 'mergedInto'] },
    occurredAt: instant,
  },
} as const;
