export type {
  ConsumerListener,
  ConsumerOptions,
  DeliverBatch,
  IncomingRecord,
  KafkaClient,
  KafkaPublisher,
  Position,
  RawRecord,
  RecordBatch,
  RecordConsumer,
  RecordHeaders,
  TopicPartition,
  TopicSpec,
} from './kafka-client.js';
export { defaultConsumerOptions } from './kafka-client.js';
export { deadLetterTopicSpec, eventTopicSpec } from './topic-specs.js';
export { headerOf, ONLY_GROUP, toHeaders } from './headers.js';
export { silent, type MessagingLogger } from './messaging-logger.js';
export { systemTimer, type Timer } from './timer.js';
export { noMetrics, type ConsumerMetrics, type Outcome } from './consumer-metrics.js';
export { EventContext } from './event-context.js';
export { Expects } from './expects.js';
export { handledTypes, OnEvent } from './on-event.js';
export { typesOf, unhandledTypes } from './unhandled-types.js';
export { KafkaEventServer, type KafkaEventServerOptions } from './kafka-event-server.js';
export { BatchProcessor, type BatchProcessorParts } from './consuming/batch-processor.js';
export { isTurning, type ConsumerState, type ConsumerStatus } from './consuming/consumer-status.js';
export {
  eventJudge,
  type EventHandler,
  type EventJudgeParts,
  type Judgement,
  type JudgeRecord,
} from './consuming/event-judge.js';
export { verdictOf, type DeadLetterReason, type Verdict } from './consuming/verdict.js';
export {
  DEAD_LETTER_HEADERS,
  deadLettersTo,
  originOf,
  toDeadLetter,
  toRedriven,
  type DeadLetterFacts,
  type SendDeadLetter,
} from './dead-letters/dead-letter.js';
export {
  DeadLetterDesk,
  type OpenedLetter,
  type RedrivePosition,
  type RedriveResult,
  type RedriveStep,
} from './dead-letters/dead-letter-desk.js';
export {
  deadLetterIndexGroup,
  DeadLetterIndexer,
  type DeadLetterIndexerOptions,
} from './dead-letters/dead-letter-indexer.js';
export {
  letterId,
  type DeadLetterEntry,
  type DeadLetterFilter,
  type DeadLetterState,
  type DeadLetterStore,
  type LetterDecision,
} from './dead-letters/dead-letter-store.js';
export { InMemoryDeadLetterStore } from './dead-letters/in-memory-dead-letter-store.js';
export {
  DEAD_LETTER_COLLECTION,
  deadLetterIndexes,
  MongoDeadLetterStore,
  type LetterCollection,
} from './dead-letters/mongo-dead-letter-store.js';
export { InMemoryBroker } from './in-memory/in-memory-broker.js';
export { InMemoryClient } from './in-memory/in-memory-client.js';
export { KafkaJsClient, type KafkaJsClientOptions } from './kafkajs/kafkajs-client.js';
export { RecordRefused } from './record-refused.js';
