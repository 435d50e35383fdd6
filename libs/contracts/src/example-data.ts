import type {
  LeadData,
  MatchCaseData,
  MissionData,
  OpportunityData,
  OrganisationData,
  SlotRequestData,
} from './catalogue.js';

const id = (tail: number): string => `0197a3c2-6f5e-7c11-9b0a-${String(tail).padStart(12, '0')}`;

/** The subjects of which the examples speak. Always the same; fictional companies only. */
export const exampleIds = {
  lead: id(1),
  organisation: id(2),
  matchCase: id(3),
  mission: id(4),
  pool: id(5),
  slotRequest: id(6),
  opportunity: id(7),
} as const;

const occurredAt = '2026-03-02T09:13:58.000Z';
const sectorCodes = [{ scheme: 'nace2.1' as const, code: '20.1' }];

export const leadExample: LeadData = {
  leadId: exampleIds.lead,
  reference: 'GRN-L-000123',
  stage: 'received',
  status: 'ongoing',
  channel: 'phone',
  confidentiality: 'normal',
  country: 'DE',
  organisation: {
    name: 'Nordwind Hydrogen GmbH',
    country: 'DE',
    place: 'Oldenburg',
    websiteHost: 'nordwind-hydrogen.example',
  },
  sectorCodes,
  timeFrame: 'under6Months',
  occurredAt,
};
export const organisationExample: OrganisationData = {
  organisationId: exampleIds.organisation,
  legalName: 'Nordwind Hydrogen GmbH',
  country: 'DE',
  place: 'Oldenburg',
  websiteHost: 'nordwind-hydrogen.example',
  identifiers: [{ scheme: 'hrb', value: 'HRB 12345' }],
  sectorCodes,
  isSoleTrader: false,
  status: 'active',
  occurredAt,
};
export const matchCaseExample: MatchCaseData = {
  caseId: exampleIds.matchCase,
  subjectType: 'lead',
  subjectId: exampleIds.lead,
  state: 'needsReview',
  organisationId: exampleIds.organisation,
  organisationName: 'Nordwind Hydrogen GmbH',
  score: 80,
  evidenceKinds: ['websiteHost'],
  modelVersion: 'keys-1',
  country: 'DE',
  sectorCodes,
  occurredAt,
};
export const missionExample: MissionData = {
  missionId: exampleIds.mission,
  code: 'HB',
  title: 'Hydrogen Bremen-Hamburg',
  direction: 'outward',
  state: 'announced',
  legs: [
    {
      place: 'Bremen',
      country: 'DE',
      zone: 'Europe/Berlin',
      startsAt: '2026-05-14T07:00:00.000Z',
      endsAt: '2026-05-14T16:00:00.000Z',
      localStart: '2026-05-14T09:00',
      localEnd: '2026-05-14T18:00',
    },
  ],
  sectorCodes,
  capacity: 20,
  closesAt: '2026-04-15T21:59:59.000Z',
  decisionOn: '2026-04-22',
  occurredAt,
};
export const slotRequestExample: SlotRequestData = {
  slotRequestId: exampleIds.slotRequest,
  missionId: exampleIds.mission,
  poolId: exampleIds.pool,
  poolKind: 'delegatePlace',
  state: 'confirmed',
  ticket: 1,
  capacityLeft: 19,
  country: 'NL',
  organisation: {
    name: 'Veenstra Machines BV',
    country: 'NL',
    identifiers: [{ scheme: 'kvk', value: '69599068' }],
  },
  occurredAt,
};
export const opportunityExample: OpportunityData = {
  leadId: exampleIds.lead,
  missionId: exampleIds.mission,
  status: 'found',
  missionTitle: 'Hydrogen Bremen-Hamburg',
  place: 'Bremen',
  country: 'DE',
  startsOn: '2026-05-14',
  reasons: ['sameCountry', 'sameSector'],
  organisationIds: [exampleIds.organisation],
  occurredAt,
};
