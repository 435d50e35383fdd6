import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { ConsumerListener, ConsumerOptions, DeliverBatch, RecordConsumer } from '../kafka-client.js';
import { KafkaJsBatch } from './kafkajs-batch.js';
import { translate } from './kafkajs-errors.js';

export interface KafkaJsConsumerParts {
  readonly consumer: Consumer;
  readonly topicPrefix: string;
  readonly options: ConsumerOptions;
}

/** How much is handled again after a kill -9, in time. */
const COMMIT_EVERY_MS = 1_000;

/** One group member on kafkajs. A crash ends it: kafkajs never restarts it by itself. */
export class KafkaJsConsumer implements RecordConsumer {
  private crash: Error | undefined;
  private started = false;
  private starting: Promise<void> = Promise.resolve();

  constructor(private readonly parts: KafkaJsConsumerParts) {}

  start(topics: readonly string[], deliver: DeliverBatch, listener: ConsumerListener): Promise<void> {
    this.starting = this.join(topics, deliver, listener);
    return this.starting;
  }

  async stop(): Promise<void> {
    const { consumer } = this.parts;
    await consumer.disconnect().catch(() => undefined);
    // A start that was under way goes on regardless and would leave a member behind that nobody stops.
    await this.starting.catch(() => undefined);
    await consumer.disconnect().catch(() => undefined);
  }

  private async join(topics: readonly string[], deliver: DeliverBatch, listener: ConsumerListener): Promise<void> {
    const { consumer, topicPrefix, options } = this.parts;
    this.listen(listener);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map((topic) => `${topicPrefix}${topic}`), fromBeginning: true });
      await consumer.run({
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: options.concurrency,
        autoCommitInterval: COMMIT_EVERY_MS,
        eachBatch: (payload) => this.deliver(payload, deliver, listener),
      });
    } catch (error) {
      throw translate(error);
    }
    // `run` resolves after a failed join too, once its crash has been dealt with.
    if (this.crash !== undefined) throw translate(this.crash);
    this.started = true;
  }

  private listen(listener: ConsumerListener): void {
    const { consumer, topicPrefix } = this.parts;
    const { GROUP_JOIN, FETCH_START, CRASH } = consumer.events;
    consumer.on(GROUP_JOIN, ({ payload }) => {
      listener.joined(
        Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
          partitions.map((partition) => ({ topic: topic.slice(topicPrefix.length), partition })),
        ),
      );
    });
    consumer.on(FETCH_START, () => {
      listener.turned();
    });
    consumer.on(CRASH, ({ payload }) => {
      this.crash = payload.error;
      if (this.started) listener.crashed(translate(payload.error));
    });
  }

  private async deliver(payload: EachBatchPayload, deliver: DeliverBatch, listener: ConsumerListener): Promise<void> {
    const { topicPrefix, options } = this.parts;
    const batch = new KafkaJsBatch(payload.batch.topic.slice(topicPrefix.length), payload, () => {
      listener.turned();
    });
    const beating = setInterval(() => void batch.beat(), options.heartbeatIntervalMs);
    try {
      await deliver(batch);
    } finally {
      clearInterval(beating);
    }
  }
}
