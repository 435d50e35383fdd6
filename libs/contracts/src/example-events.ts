import { catalogue, type EventData, type EventType } from './catalogue.js';
import { encodeEvent, type EventToEncode } from './codec.js';
import { derivedId } from './derived-id.js';
import {
  exampleIds,
  leadExample,
  matchCaseExample,
  missionExample,
  opportunityExample,
  organisationExample,
  slotRequestExample,
} from './example-data.js';
import type { OutgoingRecord } from './record.js';

interface Example<T extends EventType> {
  readonly subject: string;
  readonly partitionkey: string;
  readonly sequence: number;
  readonly data: EventData<T>;
}

const about =
  <D>(subject: string, partitionkey: string, base: D) =>
  (sequence: number, change: Partial<D> = {}) => ({ subject, partitionkey, sequence, data: { ...base, ...change } });

const lead = about(exampleIds.lead, exampleIds.lead, leadExample);
const organisation = about(exampleIds.organisation, exampleIds.organisation, organisationExample);
const matchCase = about(exampleIds.matchCase, exampleIds.lead, matchCaseExample);
const mission = about(exampleIds.mission, exampleIds.mission, missionExample);
const slotRequest = about(exampleIds.slotRequest, exampleIds.mission, slotRequestExample);
const opportunity = about(exampleIds.opportunity, exampleIds.lead, opportunityExample);

/** One example of every event type, always the same. A new type does not compile without one. */
const examples: { readonly [T in EventType]: Example<T> } = {
  'nl.investment-leads.lead-received.v1': lead(1),
  'nl.investment-leads.lead-acknowledged.v1': lead(2, { stage: 'acknowledged', previousStage: 'received' }),
  'nl.investment-leads.lead-corrected.v1': lead(3, { stage: 'acknowledged', timeFrame: 'from6To12Months' }),
  'nl.organisations.organisation-registered.v1': organisation(1),
  'nl.organisations.organisation-updated.v1': organisation(2, { tradeNames: ['Nordwind'] }),
  'nl.match-cases.match-proposed.v1': matchCase(2),
  'nl.match-cases.match-confirmed.v1': matchCase(3, { state: 'confirmedSame' }),
  'nl.match-cases.match-rejected.v1': matchCase(3, { state: 'confirmedDifferent' }),
  'nl.match-cases.match-undone.v1': matchCase(4, { state: 'needsReview' }),
  'nl.trade-missions.mission-announced.v1': mission(2),
  'nl.trade-missions.mission-opened.v1': mission(3, { state: 'open' }),
  'nl.trade-missions.mission-changed.v1': mission(4, { state: 'open', capacity: 24 }),
  'nl.trade-missions.mission-closed.v1': mission(5, { state: 'closed' }),
  'nl.trade-missions.mission-cancelled.v1': mission(6, { state: 'cancelled', reasonCode: 'tooFewParticipants' }),
  'nl.trade-missions.slot-confirmed.v1': slotRequest(1),
  'nl.trade-missions.slot-waitlisted.v1': slotRequest(1, { state: 'waitlisted', ticket: 21, capacityLeft: 0 }),
  'nl.trade-missions.slot-withdrawn.v1': slotRequest(2, { state: 'withdrawn' }),
  'nl.mission-opportunities.opportunity-found.v1': opportunity(1),
  'nl.mission-opportunities.opportunity-withdrawn.v1': opportunity(2, { status: 'withdrawn' }),
};

/** The examples use the OIN and the addresses of the profile's own documentation. */
const identityOf = (service: string) => ({
  oin: '00000001823288444000',
  service,
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
});

/** A fixed id of its own for every type, in the shape of a UUIDv7. */
const exampleId = (type: EventType): string => `0197a3c2-6f5e-7c11-9b0a-${derivedId('example', type).slice(-12)}`;

/** The example of an event type as a producer puts it together. */
export function exampleEvent(type: EventType): EventToEncode {
  return {
    id: exampleId(type),
    type,
    time: '2026-03-02T09:14:05.000Z',
    correlationid: '0197a3c2-6f5e-7c11-9b0a-000000000099',
    causationid: '0197a3c2-6f5e-7c11-9b0a-000000000098',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ...examples[type],
  };
}

/** The same example as it goes out. Pure: golden files are made of it. */
export const exampleRecord = (type: EventType): OutgoingRecord =>
  encodeEvent(exampleEvent(type), identityOf(catalogue[type].producer));
