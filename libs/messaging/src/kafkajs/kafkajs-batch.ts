import type { EachBatchPayload } from 'kafkajs';
import type { IncomingRecord, RecordBatch } from '../kafka-client.js';
import { fromMessage } from './kafkajs-records.js';

/** One batch of kafkajs as ours. */
export class KafkaJsBatch implements RecordBatch {
  readonly partition: number;
  readonly records: readonly IncomingRecord[];
  readonly highWatermark: number;
  private lost = false;

  constructor(
    readonly topic: string,
    private readonly payload: EachBatchPayload,
    private readonly turned: () => void,
  ) {
    const { batch } = payload;
    this.partition = batch.partition;
    this.highWatermark = Number(batch.highWatermark);
    const at = { topic, partition: batch.partition };
    this.records = batch.messages.map((message) => fromMessage(at, message));
  }

  resolve(offset: number): void {
    this.payload.resolveOffset(String(offset));
  }

  alive(): Promise<boolean> {
    this.turned();
    return this.beat();
  }

  pause(): () => void {
    return this.payload.pause();
  }

  /** Keeps the membership while a record takes its time. Never throws. */
  async beat(): Promise<boolean> {
    if (this.lost || !this.payload.isRunning() || this.payload.isStale()) return false;
    try {
      await this.payload.heartbeat();
      await this.payload.commitOffsetsIfNecessary();
    } catch {
      // A rebalance, or Kafka is away: kafkajs meets the same error right after this batch and deals with it.
      this.lost = true;
    }
    return !this.lost;
  }
}
