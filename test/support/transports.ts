import { randomUUID } from 'node:crypto';
import { InMemoryBroker, InMemoryClient, KafkaJsClient, type ConsumerOptions, type KafkaClient } from '@app/messaging';
import { describe } from '@jest/globals';

/** A broker of its own for one suite: clients of one transport see the same records. */
export interface Transport {
  readonly name: string;
  /** `describe`, or `describe.skip` with the reason in the name. */
  readonly describe: typeof describe | typeof describe.skip;
  readonly open: () => { readonly client: () => KafkaClient };
}

const brokers = process.env['TEST_KAFKA_BROKERS'];

/** Quick enough for tests: stopping waits for an open fetch. */
export const quick: Partial<ConsumerOptions> = { maxWaitMs: 200 };

export const inMemory: Transport = {
  name: 'in memory',
  describe,
  open: () => {
    const broker = new InMemoryBroker();
    return { client: () => new InMemoryClient(broker) };
  },
};

export const realKafka: Transport = {
  name: brokers === undefined ? 'on Kafka (skipped: TEST_KAFKA_BROKERS is not set)' : 'on Kafka',
  describe: brokers === undefined ? describe.skip : describe,
  open: () => {
    const topicPrefix = `t-${randomUUID().slice(0, 8)}.`;
    return {
      client: () => new KafkaJsClient({ clientId: 'messaging-spec', brokers: (brokers ?? '').split(','), topicPrefix }),
    };
  },
};
