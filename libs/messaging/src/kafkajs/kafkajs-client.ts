import { Kafka, logLevel, Partitioners, type SASLOptions } from 'kafkajs';
import {
  defaultConsumerOptions,
  type ConsumerOptions,
  type IncomingRecord,
  type KafkaClient,
  type KafkaPublisher,
  type RecordConsumer,
  type TopicPartition,
  type TopicSpec,
} from '../kafka-client.js';
import { silent, type MessagingLogger } from '../messaging-logger.js';
import { specOfKnownTopic } from '../topic-specs.js';
import { KafkaJsConsumer } from './kafkajs-consumer.js';
import { translate } from './kafkajs-errors.js';
import { logInto } from './kafkajs-log.js';
import { KafkaJsPublisher } from './kafkajs-publisher.js';
import { readRecords } from './kafkajs-reader.js';
import { ensureTopics } from './kafkajs-topics.js';

export interface KafkaJsClientOptions {
  readonly clientId: string;
  /** `host:port` each. */
  readonly brokers: readonly string[];
  readonly ssl?: boolean;
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
  /** Put before the name of every topic and group. */
  readonly topicPrefix?: string;
  /** Copies of each topic; 3 or more also asks for 2 in-sync replicas. */
  readonly replication?: number;
  readonly gzip?: boolean;
  readonly logger?: MessagingLogger;
}

/** About 3 s in all; whoever calls tries again in its own rhythm. */
const RETRY = { retries: 5, initialRetryTime: 100, maxRetryTime: 1_000 };
/** A member that takes longer to come back after a rebalance loses its partitions. */
const REBALANCE_TIMEOUT_MS = 25_000;

const saslOf = ({ mechanism, username, password }: NonNullable<KafkaJsClientOptions['sasl']>): SASLOptions => {
  const secret = { username, password };
  switch (mechanism) {
    case 'plain':
      return { mechanism, ...secret };
    case 'scram-sha-256':
      return { mechanism, ...secret };
    case 'scram-sha-512':
      return { mechanism, ...secret };
  }
};

/** Kafka by kafkajs; nothing outside this folder knows that library. */
export class KafkaJsClient implements KafkaClient {
  private readonly kafka: Kafka;
  private readonly topicPrefix: string;
  private readonly replication: number;
  private readonly gzip: boolean;

  constructor(options: KafkaJsClientOptions) {
    const { clientId, brokers, ssl = false, sasl, logger = silent } = options;
    this.topicPrefix = options.topicPrefix ?? '';
    this.replication = options.replication ?? 1;
    this.gzip = options.gzip ?? false;
    this.kafka = new Kafka({
      clientId,
      brokers: [...brokers],
      ssl,
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      retry: RETRY,
      logLevel: logLevel.INFO,
      logCreator: logInto(logger),
      ...(sasl && { sasl: saslOf(sasl) }),
    });
  }

  publisher(): KafkaPublisher {
    return new KafkaJsPublisher({
      producer: this.kafka.producer({
        allowAutoTopicCreation: false,
        // Named, although it is the default: kafkajs warns otherwise.
        createPartitioner: Partitioners.DefaultPartitioner,
      }),
      topicPrefix: this.topicPrefix,
      gzip: this.gzip,
      createIfOurs: (topics) => this.createIfOurs(topics),
    });
  }

  consumer(group: string, options: Partial<ConsumerOptions> = {}): RecordConsumer {
    const merged = { ...defaultConsumerOptions, ...options };
    return new KafkaJsConsumer({
      consumer: this.kafka.consumer({
        groupId: `${this.topicPrefix}${group}`,
        allowAutoTopicCreation: false,
        sessionTimeout: merged.sessionTimeoutMs,
        rebalanceTimeout: REBALANCE_TIMEOUT_MS,
        heartbeatInterval: merged.heartbeatIntervalMs,
        maxWaitTimeInMs: merged.maxWaitMs,
        // After a crash our own loop makes a new consumer; kafkajs' restart would be a second one.
        retry: { ...RETRY, restartOnFailure: () => Promise.resolve(false) },
      }),
      topicPrefix: this.topicPrefix,
      options: merged,
    });
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    await this.ask(() => ensureTopics(this.kafka, specs, this.topicPrefix, this.replication));
  }

  read(at: TopicPartition, offsets: readonly number[]): Promise<readonly IncomingRecord[]> {
    return this.ask(() => readRecords(this.kafka, this.topicPrefix, at, offsets));
  }

  private async createIfOurs(topics: readonly string[]): Promise<boolean> {
    const specs = topics.map(specOfKnownTopic);
    const ours = specs.filter((spec) => spec !== undefined);
    await this.ensureTopics(ours);
    return ours.length === specs.length;
  }

  private async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw translate(error);
    }
  }
}
