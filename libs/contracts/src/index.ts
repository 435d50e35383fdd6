export { asyncApiDocument, type Reader } from './asyncapi.js';
export {
  catalogue,
  isEventType,
  type EventData,
  type EventType,
  type LeadData,
  type MatchCaseData,
  type MissionData,
  type OpportunityData,
  type OrganisationData,
  type Participant,
  type Service,
  type SlotRequestData,
} from './catalogue.js';
export { sequenceOf, type CloudEvent } from './cloud-event.js';
export { checkPublishable, decodeEvent, encodeEvent, type EventToEncode, type PublishingIdentity } from './codec.js';
export { derivedId } from './derived-id.js';
export { exampleEvent, exampleRecord } from './example-events.js';
export { currentContracts, growthProblems, type Contracts } from './growth.js';
export { envelopeProblems, MAX_EVENT_BYTES, publishedLineProblems } from './nl-gov-profile.js';
export type { PublicEvent } from './public-event.js';
export type { OutgoingRecord, RecordPublisher } from './record.js';
export { schemaFiles } from './schema-files.js';
export { deadLetterTopic, PARTITIONS_PER_TOPIC, RETENTION_DAYS, topics, type Topic } from './topics.js';
export { checkData, type Side } from './validation.js';
