import { country, instant, sectorCodes, slug, uuid } from './parts.js';

/** The public state of a match case: which known organisation, if any, stands behind a lead or a slot request. */
export const matchCaseV1 = {
  $id: 'match-case/1.json',
  title: 'MatchCase',
  type: 'object',
  additionalProperties: false,
  required: ['caseId', 'subjectType', 'subjectId', 'state', 'evidenceKinds', 'modelVersion', 'occurredAt'],
  properties: {
    caseId: uuid,
    subjectType: { enum: ['lead', 'slotRequest'] },
    subjectId: uuid,
    state: {
      enum: [
        'open',
        'autoConfirmed',
        'needsReview',
        'noCandidate',
        'confirmedSame',
        'confirmedDifferent',
        'newOrganisation',
      ],
    },
    organisationId: uuid,
    organisationName: { type: 'string', minLength: 1, maxLength: 300 },
    score: { type: 'number', minimum: 0, maximum: 100 },
    evidenceKinds: { type: 'array', maxItems: 20, items: slug },
    modelVersion: { type: 'string', minLength: 1, maxLength: 40 },
    country,
    sectorCodes,
    occurredAt: instant,
  },
} as const;
