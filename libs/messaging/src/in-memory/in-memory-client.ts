import type { OutgoingRecord } from '@app/contracts';
import { toHeaders } from '../headers.js';
import {
  defaultConsumerOptions,
  type ConsumerOptions,
  type IncomingRecord,
  type KafkaClient,
  type KafkaPublisher,
  type RawRecord,
  type RecordConsumer,
  type TopicPartition,
  type TopicSpec,
} from '../kafka-client.js';
import { specOfKnownTopic } from '../topic-specs.js';
import type { InMemoryBroker } from './in-memory-broker.js';
import { InMemoryConsumer } from './in-memory-consumer.js';

const toRaw = ({ topic, key, value, headers }: OutgoingRecord): RawRecord => ({
  topic,
  key: new TextEncoder().encode(key),
  value: new TextEncoder().encode(value),
  headers: toHeaders(headers),
});

/** The twin of the client for the real Kafka, on an {@link InMemoryBroker}. */
export class InMemoryClient implements KafkaClient {
  private static members = 0;

  constructor(private readonly broker: InMemoryBroker) {}

  publisher(): KafkaPublisher {
    const sendRaw = async (records: readonly RawRecord[]): Promise<void> => {
      // As in the real one, sending takes a turn of the event loop.
      await Promise.resolve();
      this.broker.create(records.flatMap(({ topic }) => specOfKnownTopic(topic) ?? []));
      this.broker.append(records);
    };
    return {
      connect: async () => {
        await Promise.resolve();
        this.broker.assertThere();
      },
      send: (records) => sendRaw(records.map(toRaw)),
      sendRaw,
      close: () => Promise.resolve(),
    };
  }

  consumer(group: string, options: Partial<ConsumerOptions> = {}): RecordConsumer {
    InMemoryClient.members += 1;
    const id = `member-${String(InMemoryClient.members).padStart(6, '0')}`;
    return new InMemoryConsumer(this.broker, group, id, { ...defaultConsumerOptions, ...options });
  }

  async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    await Promise.resolve();
    this.broker.assertThere();
    this.broker.create(specs);
  }

  async read(at: TopicPartition, offsets: readonly number[]): Promise<readonly IncomingRecord[]> {
    await Promise.resolve();
    this.broker.assertThere();
    return this.broker.recordsOf(at).filter(({ offset }) => offsets.includes(offset));
  }
}
