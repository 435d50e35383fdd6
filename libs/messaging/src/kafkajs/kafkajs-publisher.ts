import type { OutgoingRecord } from '@app/contracts';
import { Unavailable } from '@app/kernel';
import { CompressionTypes, type Message, type Producer } from 'kafkajs';
import type { KafkaPublisher, RawRecord } from '../kafka-client.js';
import { RecordRefused } from '../record-refused.js';
import { protocolErrorOf, translate } from './kafkajs-errors.js';
import { toMessage } from './kafkajs-records.js';

export interface KafkaJsPublisherParts {
  readonly producer: Producer;
  readonly topicPrefix: string;
  readonly gzip: boolean;
  /** Creates a missing topic when it is one of ours; says whether it is. */
  readonly createIfOurs: (topics: readonly string[]) => Promise<boolean>;
}

interface Addressed {
  readonly topic: string;
  readonly message: Message;
}

const NO_SUCH_TOPIC = 'UNKNOWN_TOPIC_OR_PARTITION';

/** Sends with `acks: -1`, one `sendBatch` a call; connects on the first send. */
export class KafkaJsPublisher implements KafkaPublisher {
  private connecting: Promise<void> | undefined;

  constructor(private readonly parts: KafkaJsPublisherParts) {}

  connect(): Promise<void> {
    this.connecting ??= this.parts.producer.connect().catch((error: unknown) => {
      this.connecting = undefined;
      throw translate(error);
    });
    return this.connecting;
  }

  send(records: readonly OutgoingRecord[]): Promise<void> {
    return this.sendBatch(
      records.map(({ topic, key, value, headers }) => ({ topic, message: { key, value, headers: { ...headers } } })),
    );
  }

  sendRaw(records: readonly RawRecord[]): Promise<void> {
    return this.sendBatch(records.map((record) => ({ topic: record.topic, message: toMessage(record) })));
  }

  async close(): Promise<void> {
    if (this.connecting === undefined) return;
    this.connecting = undefined;
    await this.parts.producer.disconnect().catch(() => undefined);
  }

  private async sendBatch(records: readonly Addressed[]): Promise<void> {
    if (records.length === 0) return;
    await this.connect();
    const { producer, topicPrefix, gzip } = this.parts;
    const byTopic = Map.groupBy(records, ({ topic }) => topic);
    try {
      await producer.sendBatch({
        acks: -1,
        compression: gzip ? CompressionTypes.GZIP : CompressionTypes.None,
        topicMessages: [...byTopic].map(([topic, ofTopic]) => ({
          topic: `${topicPrefix}${topic}`,
          messages: ofTopic.map(({ message }) => message),
        })),
      });
    } catch (error) {
      if (protocolErrorOf(error) === NO_SUCH_TOPIC) await this.missing([...byTopic.keys()], error);
      throw translate(error);
    }
  }

  /** A topic of ours may not be there yet: the consumers create theirs in the background. */
  private async missing(topics: readonly string[], cause: unknown): Promise<never> {
    if (await this.parts.createIfOurs(topics)) {
      throw new Unavailable('A topic was missing and has just been created.', {}, 1, { cause });
    }
    throw new RecordRefused(NO_SUCH_TOPIC, { cause });
  }
}
