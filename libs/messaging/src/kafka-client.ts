import type { OutgoingRecord, RecordPublisher } from '@app/contracts';

/** Values of headers by name, as bytes; a name that was sent more than once has a list. */
export type RecordHeaders = Readonly<Record<string, Uint8Array | readonly Uint8Array[]>>;

/** A record as bytes: what came in can go out again untouched. `topic` is the plain name, without prefix. */
export interface RawRecord {
  readonly topic: string;
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: RecordHeaders;
}

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

/** Where a record is kept. Offsets stay far below 2^53. */
export interface Position extends TopicPartition {
  readonly offset: number;
}

/** A record that was read. */
export interface IncomingRecord extends RawRecord, Position {}

/** A topic that must exist. */
export interface TopicSpec {
  readonly topic: string;
  readonly partitions: number;
  readonly retentionDays: number;
  /** The broker's default unless given. */
  readonly maxRecordBytes?: number;
}

/** Sends records; connects by itself on the first send. */
export interface KafkaPublisher extends RecordPublisher {
  /** @throws Unavailable */
  connect(): Promise<void>;
  send(records: readonly OutgoingRecord[]): Promise<void>;
  /** Sends bytes as they are, one batch a call. Errors as in {@link RecordPublisher.send}. */
  sendRaw(records: readonly RawRecord[]): Promise<void>;
  close(): Promise<void>;
}

/** Some records of one partition, in order. Batches of several partitions are delivered at the same time. */
export interface RecordBatch extends TopicPartition {
  readonly records: readonly IncomingRecord[];
  /** The offset that the partition's next new record will get: its distance to ours is the lag. */
  readonly highWatermark: number;
  /** The record at `offset` and all before it are done. */
  resolve(offset: number): void;
  /**
   * Ask before every record; it counts as a turn of the loop. Sends a heartbeat and commits when one is due. False when the batch is no longer ours (the
   * group rebalances, the consumer stops): resolve nothing more and return. Never throws.
   */
  alive(): Promise<boolean>;
  /** Stops fetching from this partition until the returned function is called; other partitions go on. */
  pause(): () => void;
}

/** Handles a batch and never throws. Must not wait for anything slow: a waiting batch stops every partition. */
export type DeliverBatch = (batch: RecordBatch) => Promise<void>;

/** What a consumer tells while it runs. */
export interface ConsumerListener {
  /** Joined, or joined again after a rebalance. */
  joined(assigned: readonly TopicPartition[]): void;
  /** The fetch loop came round. */
  turned(): void;
  /** It died and will not recover: make a new one. Said once, after `start` had resolved. */
  crashed(error: Error): void;
}

/** One member of a consumer group. Made, started and stopped once. */
export interface RecordConsumer {
  /** Joins the group and starts to deliver. @throws Unavailable when it cannot join */
  start(topics: readonly string[], deliver: DeliverBatch, listener: ConsumerListener): Promise<void>;
  /** Lets the records in hand finish, commits, leaves the group. Never throws; harmless when it never started. */
  stop(): Promise<void>;
}

export interface ConsumerOptions {
  readonly sessionTimeoutMs: number;
  readonly heartbeatIntervalMs: number;
  /** How long a fetch waits for news; stopping waits for an open fetch. */
  readonly maxWaitMs: number;
  /** Partitions handled at the same time by one member. */
  readonly concurrency: number;
}

/** Measured (design §4): with these a member that was killed is replaced within 9 s, a new one joins within 1 s. */
export const defaultConsumerOptions: ConsumerOptions = {
  sessionTimeoutMs: 10_000,
  heartbeatIntervalMs: 1_000,
  maxWaitMs: 500,
  concurrency: 8,
};

/** The whole of what we need from Kafka. Every error that may pass by itself is `Unavailable`. */
export interface KafkaClient {
  publisher(): KafkaPublisher;
  /** A new group starts with the oldest record of each partition. */
  consumer(group: string, options?: Partial<ConsumerOptions>): RecordConsumer;
  /** Creates what is missing; what exists stays as it is. @throws Unavailable */
  ensureTopics(specs: readonly TopicSpec[]): Promise<void>;
  /** Reads single records back, outside any group; those that are gone are left out. @throws Unavailable */
  read(tp: TopicPartition, offsets: readonly number[]): Promise<readonly IncomingRecord[]>;
}
