import type { IncomingRecord, KafkaClient, RecordBatch, RecordConsumer, TopicPartition } from '@app/messaging';
import { quick } from './transports.js';

/** A group member that writes down what it reads. */
export class Reader {
  readonly records: IncomingRecord[] = [];
  assigned: readonly TopicPartition[] = [];
  pausedAt: string | undefined;
  private readonly consumer: RecordConsumer;
  private stopping: { readonly topic: string; readonly value: string } | undefined;
  private again: () => void = () => undefined;
  private delayMs = 0;

  constructor(
    client: KafkaClient,
    group: string,
    private readonly resolves: boolean,
  ) {
    this.consumer = client.consumer(group, quick);
  }

  start(topics: readonly string[]): Promise<void> {
    return this.consumer.start(topics, (batch) => this.read(batch), {
      joined: (assigned) => {
        this.assigned = assigned;
      },
      turned: () => undefined,
      crashed: () => undefined,
    });
  }

  stop(): Promise<void> {
    return this.consumer.stop();
  }

  values(topic?: string): readonly (string | null)[] {
    return this.records
      .filter((record) => topic === undefined || record.topic === topic)
      .map(({ value }) => (value === null ? null : Buffer.from(value).toString()));
  }

  /** Pauses the partition before this value, until `resume`. */
  stopAt(topic: string, value: string): void {
    this.stopping = { topic, value };
  }

  resume(): void {
    this.stopping = undefined;
    this.again();
  }

  slowBy(ms: number): void {
    this.delayMs = ms;
  }

  private async read(batch: RecordBatch): Promise<void> {
    for (const record of batch.records) {
      if (!(await batch.alive())) return;
      const value = record.value === null ? null : Buffer.from(record.value).toString();
      if (this.stopping?.topic === batch.topic && this.stopping.value === value) {
        this.pausedAt = value;
        this.again = batch.pause();
        return;
      }
      if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
      this.records.push(record);
      if (this.resolves) batch.resolve(record.offset);
    }
  }
}
