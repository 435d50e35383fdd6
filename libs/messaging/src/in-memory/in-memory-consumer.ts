import { Unavailable } from '@app/kernel';
import type {
  ConsumerListener,
  ConsumerOptions,
  DeliverBatch,
  RecordBatch,
  RecordConsumer,
  TopicPartition,
} from '../kafka-client.js';
import type { InMemoryBroker } from './in-memory-broker.js';
import type { InMemoryGroup, Member } from './in-memory-group.js';

const MAX_BATCH = 100;

/** A partition that this member reads. */
interface Reading extends TopicPartition {
  next: number;
  paused: boolean;
}

/** One group member in memory; reads like the real one: all batches of a turn finish before the next turn. */
export class InMemoryConsumer implements RecordConsumer {
  private readonly group: InMemoryGroup;
  private member: Member;
  private readonly readings = new Map<string, Reading>();
  private stopping = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly broker: InMemoryBroker,
    group: string,
    id: string,
    private readonly options: ConsumerOptions,
  ) {
    this.group = broker.group(group);
    this.member = { id, topics: [] };
  }

  async start(topics: readonly string[], deliver: DeliverBatch, listener: ConsumerListener): Promise<void> {
    this.broker.assertThere();
    if (topics.some((topic) => this.broker.partitionsOf(topic) === 0)) throw new Unavailable('A topic is missing.');
    this.member = { ...this.member, topics };
    await this.join(listener);
    this.running = this.run(deliver, listener);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.broker.notify();
    await this.running;
    this.group.leave(this.member);
  }

  private async join(listener: ConsumerListener): Promise<void> {
    const assigned = await this.group.join(this.member);
    if (!this.group.has(this.member)) throw new Unavailable('Kafka is away.');
    const paused = new Set([...this.readings].filter(([, reading]) => reading.paused).map(([key]) => key));
    this.readings.clear();
    for (const partition of assigned) {
      const key = `${partition.topic}/${partition.partition}`;
      this.readings.set(key, { ...partition, next: this.group.positionOf(partition), paused: paused.has(key) });
    }
    listener.joined(assigned);
  }

  private async run(deliver: DeliverBatch, listener: ConsumerListener): Promise<void> {
    try {
      while (!this.stopping) {
        listener.turned();
        if (!this.group.has(this.member)) throw new Unavailable('Kafka is away.');
        await this.turn(deliver, listener);
      }
    } catch (error) {
      listener.crashed(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Looks and waits without an `await` in between: a change can not be missed. */
  private async turn(deliver: DeliverBatch, listener: ConsumerListener): Promise<void> {
    if (this.group.mustRejoin(this.member)) return this.join(listener);
    const batches = this.fetch(listener);
    if (batches.length > 0) return this.deliverAll(batches, deliver);
    await this.broker.nextChange();
  }

  private async deliverAll(batches: readonly RecordBatch[], deliver: DeliverBatch): Promise<void> {
    const queue = [...batches];
    const worker = async (): Promise<void> => {
      for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) await deliver(batch);
    };
    await Promise.all(Array.from({ length: this.options.concurrency }, worker));
    // A batch may come back with nothing resolved: like a fetch, the next turn lets others run first.
    await new Promise((resolve) => setImmediate(resolve));
  }

  private fetch(listener: ConsumerListener): readonly RecordBatch[] {
    return [...this.readings.values()]
      .filter((reading) => !reading.paused && this.broker.lengthOf(reading) > reading.next)
      .map((reading) => this.batchOf(reading, listener));
  }

  private batchOf(reading: Reading, listener: ConsumerListener): RecordBatch {
    const { topic, partition, next } = reading;
    return {
      topic,
      partition,
      records: this.broker.recordsOf(reading, next, MAX_BATCH),
      highWatermark: this.broker.lengthOf(reading),
      resolve: (offset) => {
        reading.next = offset + 1;
        this.group.commit(this.member, reading, reading.next);
      },
      alive: () => {
        listener.turned();
        const lost = this.stopping || !this.group.has(this.member) || this.group.mustRejoin(this.member);
        return Promise.resolve(!lost);
      },
      pause: () => this.pause(reading),
    };
  }

  private pause({ topic, partition }: TopicPartition): () => void {
    const set = (paused: boolean): void => {
      const reading = this.readings.get(`${topic}/${partition}`);
      if (reading !== undefined) reading.paused = paused;
    };
    set(true);
    return () => {
      set(false);
      this.broker.notify();
    };
  }
}
