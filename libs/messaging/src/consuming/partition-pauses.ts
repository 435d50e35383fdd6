import { delayAfter, type Backoff } from '../backoff.js';
import type { RecordBatch, TopicPartition } from '../kafka-client.js';
import type { Timer } from '../timer.js';
import type { DeadLetterReason } from './verdict.js';

/** How far a record got on which its partition waits. */
export interface Failed {
  readonly offset: number;
  readonly tries: number;
  /** It is to become a dead letter, but sending that failed: only the sending is tried again. */
  readonly letter?: DeadLetterReason & { readonly attempts: number };
}

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`;

/** The partitions that wait for another try of a record. Bounded by the number of partitions. */
export class PartitionPauses {
  private readonly failed = new Map<string, Failed>();
  private readonly timers = new Map<string, () => void>();

  constructor(
    private readonly timer: Timer,
    private readonly backoff: Backoff,
    private readonly onChange: (paused: number) => void,
  ) {}

  get size(): number {
    return this.timers.size;
  }

  /** What is known of this very record; a partition that came back at another offset starts anew. */
  of(partition: TopicPartition, offset: number): Failed | undefined {
    const failed = this.failed.get(keyOf(partition));
    return failed?.offset === offset ? failed : undefined;
  }

  /** Pauses the batch's partition and resumes it by timer. Returns the delay in milliseconds. */
  pause(batch: RecordBatch, failed: Failed): number {
    const key = keyOf(batch);
    const delayMs = delayAfter(failed.tries, this.backoff);
    const resume = batch.pause();
    this.timers.get(key)?.();
    this.failed.set(key, failed);
    this.timers.set(
      key,
      this.timer.after(delayMs, () => {
        this.timers.delete(key);
        this.onChange(this.size);
        resume();
      }),
    );
    this.onChange(this.size);
    return delayMs;
  }

  /** The record is done. */
  forget(partition: TopicPartition): void {
    this.failed.delete(keyOf(partition));
  }

  /** Forgets everything: the consumer that had these partitions is no more. */
  clear(): void {
    for (const stop of this.timers.values()) stop();
    this.timers.clear();
    this.failed.clear();
    this.onChange(0);
  }
}
