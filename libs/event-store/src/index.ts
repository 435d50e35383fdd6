export type { AggregateDefinition, Impersonal } from './definition.js';
export type { AnyDefinition, EventStore, HistoryEntry, IndexSpec } from './event-store.js';
export type { FactStore, KeptFact, StoredFact } from './facts.js';
export { DuplicateKey } from './documents.js';
export type { History, HistoryDocument } from './history.js';
export type { Checkpoint } from './memory/checkpoint.js';
export { InMemoryEventStore, type InMemoryOptions } from './memory/in-memory-event-store.js';
export { MemoryDatabase } from './memory/memory-database.js';
export { MemoryLeases } from './memory/memory-leases.js';
export {
  MongoEventStore,
  type MongoAggregateOptions,
  type MongoFactsOptions,
  type MongoStoreOptions,
} from './mongo/mongo-event-store.js';
export { translated, translateMongoError } from './mongo/translate-mongo-error.js';
export type { FirstAnswer, NewDocument, NextVersion } from './outbox-writes.js';
export { toRecord } from './relay/batch.js';
export { LeaseKeeper } from './relay/lease-keeper.js';
export { LEASE_MS, LEASE_RENEWAL_MS, type Leases } from './relay/leases.js';
export { OutboxRelay, RELAY_LEASE, type RelayOptions, type RelayStatus } from './relay/outbox-relay.js';
export type { Backlog, BlockedAggregate, OutboxSource, PendingAggregate, SentUpTo } from './relay/outbox-source.js';
export { noRelayMetrics, type RelayMetrics } from './relay/relay-metrics.js';
export type { RelayStore } from './relay/relay-store.js';
export type { Created, StoredAggregate, StoredEvent } from './stored-aggregate.js';
