import type { FromSchema } from 'json-schema-to-ts';
import { leadV1 } from './schemas/lead.v1.js';
import { matchCaseV1 } from './schemas/match-case.v1.js';
import { missionV1 } from './schemas/mission.v1.js';
import { opportunityV1 } from './schemas/opportunity.v1.js';
import { organisationV1 } from './schemas/organisation.v1.js';
import { slotRequestV1 } from './schemas/slot-request.v1.js';
import { topics } from './topics.js';

export type LeadData = FromSchema<typeof leadV1>;
export type OrganisationData = FromSchema<typeof organisationV1>;
export type MatchCaseData = FromSchema<typeof matchCaseV1>;
export type MissionData = FromSchema<typeof missionV1>;
export type SlotRequestData = FromSchema<typeof slotRequestV1>;
export type OpportunityData = FromSchema<typeof opportunityV1>;

/** The services that publish; the last part of an event's `source`. */
export type Service = 'lead-intake' | 'company-matching' | 'mission-scheduling';

/** Everything that takes part in the conversation on Kafka: the portal only listens. */
export type Participant = Service | 'portal';

const lead = {
  topic: topics.investmentLeads,
  producer: 'lead-intake',
  schema: leadV1,
  resource: 'lead-intake/v1/leads',
} as const;
const organisation = {
  topic: topics.organisations,
  producer: 'company-matching',
  schema: organisationV1,
  resource: 'company-matching/v1/organisations',
} as const;
const matchCase = {
  topic: topics.matchCases,
  producer: 'company-matching',
  schema: matchCaseV1,
  resource: 'company-matching/v1/match-cases',
} as const;
const mission = {
  topic: topics.tradeMissions,
  producer: 'mission-scheduling',
  schema: missionV1,
  resource: 'mission-scheduling/v1/missions',
} as const;
const slotRequest = {
  topic: topics.tradeMissions,
  producer: 'mission-scheduling',
  schema: slotRequestV1,
  resource: 'mission-scheduling/v1/slot-requests',
} as const;
const opportunity = {
  topic: topics.missionOpportunities,
  producer: 'mission-scheduling',
  schema: opportunityV1,
  resource: undefined,
} as const;

/**
 * Every event type: its topic, its only producer, the JSON Schema of its data (one per aggregate: each event carries
 * the whole public state of its subject) and the resource whose `{subject}` holds the details.
 */
export const catalogue = {
  'nl.investment-leads.lead-received.v1': lead,
  'nl.investment-leads.lead-acknowledged.v1': lead,
  'nl.investment-leads.lead-corrected.v1': lead,
  'nl.organisations.organisation-registered.v1': organisation,
  'nl.organisations.organisation-updated.v1': organisation,
  'nl.match-cases.match-proposed.v1': matchCase,
  'nl.match-cases.match-confirmed.v1': matchCase,
  'nl.match-cases.match-rejected.v1': matchCase,
  'nl.match-cases.match-undone.v1': matchCase,
  'nl.trade-missions.mission-announced.v1': mission,
  'nl.trade-missions.mission-opened.v1': mission,
  'nl.trade-missions.mission-changed.v1': mission,
  'nl.trade-missions.mission-closed.v1': mission,
  'nl.trade-missions.mission-cancelled.v1': mission,
  'nl.trade-missions.slot-confirmed.v1': slotRequest,
  'nl.trade-missions.slot-waitlisted.v1': slotRequest,
  'nl.trade-missions.slot-withdrawn.v1': slotRequest,
  'nl.mission-opportunities.opportunity-found.v1': opportunity,
  'nl.mission-opportunities.opportunity-withdrawn.v1': opportunity,
} as const;

export type EventType = keyof typeof catalogue;

export const isEventType = (type: string): type is EventType => Object.hasOwn(catalogue, type);

/** The data that an event of type `T` carries. */
export type EventData<T extends EventType> = FromSchema<(typeof catalogue)[T]['schema']>;
