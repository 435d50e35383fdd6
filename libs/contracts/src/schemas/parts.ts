/** Pieces that several event schemas share. All strings are bounded, so that an event stays far below 64 KB. */
export const uuid = { type: 'string', format: 'uuid' } as const;
export const instant = { type: 'string', format: 'date-time' } as const;
export const country = { type: 'string', pattern: '^[A-Z]{2}$' } as const;
export const slug = { type: 'string', pattern: '^[a-zA-Z0-9][a-zA-Z0-9.-]*$', maxLength: 64 } as const;

export const sectorCodes = {
  type: 'array',
  maxItems: 20,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['scheme', 'code'],
    properties: { scheme: { enum: ['sbi2025', 'nace2.1'] }, code: { type: 'string', minLength: 1, maxLength: 10 } },
  },
} as const;

export const identifiers = {
  type: 'array',
  maxItems: 20,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['scheme', 'value'],
    properties: {
      scheme: { enum: ['kvk', 'kvkBranch', 'rsin', 'vat', 'lei', 'hrb', 'uscc', 'companiesHouse'] },
      value: { type: 'string', minLength: 1, maxLength: 40 },
    },
  },
} as const;

/**
 * What may travel about an organisation (docs/how-to/add-an-event.md, privacy): left out as a whole when the organisation is a natural
 * person or the lead is confidential. `websiteHost` is the bare host name, without a path.
 */
export const organisationFacts = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'country'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 300 },
    country,
    place: { type: 'string', minLength: 1, maxLength: 200 },
    websiteHost: { type: 'string', minLength: 1, maxLength: 253 },
    identifiers,
  },
} as const;
