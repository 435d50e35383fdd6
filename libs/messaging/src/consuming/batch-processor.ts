import type { Clock } from '@app/kernel';
import { retryBackoff, type Backoff } from '../backoff.js';
import type { ConsumerMetrics, Outcome } from '../consumer-metrics.js';
import type { SendDeadLetter } from '../dead-letters/dead-letter.js';
import type { IncomingRecord, RecordBatch, TopicPartition } from '../kafka-client.js';
import type { MessagingLogger } from '../messaging-logger.js';
import type { Timer } from '../timer.js';
import type { Judgement, JudgeRecord } from './event-judge.js';
import { PartitionLags } from './partition-lags.js';
import { PartitionPauses, type Failed } from './partition-pauses.js';
import { reasonOf, type DeadLetterReason } from './verdict.js';

export interface BatchProcessorParts {
  readonly group: string;
  readonly judge: JudgeRecord;
  readonly sendDeadLetter: SendDeadLetter;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly metrics: ConsumerMetrics;
  readonly logger: MessagingLogger;
  readonly backoff?: Backoff;
}

type Next = 'resolve' | 'return';

/**
 * Works a batch off, record by record. Nothing waits in here: a record that must be tried again pauses its partition,
 * the batch returns without resolving it, and a timer resumes the partition. Never throws.
 */
export class BatchProcessor {
  private readonly pauses: PartitionPauses;
  private readonly lags = new PartitionLags();

  constructor(private readonly parts: BatchProcessorParts) {
    this.pauses = new PartitionPauses(parts.timer, parts.backoff ?? retryBackoff, (paused) => {
      parts.metrics.paused(parts.group, paused);
    });
  }

  readonly process = async (batch: RecordBatch): Promise<void> => {
    for (const record of batch.records) {
      if (!(await batch.alive())) return;
      if ((await this.try(batch, record)) === 'return') return;
      batch.resolve(record.offset);
      this.behind(batch, record.offset + 1);
    }
  };

  pausedPartitions(): number {
    return this.pauses.size;
  }

  /** Records that wait in the partitions that are ours, as last seen. */
  lag(): number {
    return this.lags.total;
  }

  /** To be called when the group was joined, at first or again. */
  assigned(partitions: readonly TopicPartition[]): void {
    this.lags.keepOnly(partitions);
  }

  /** To be called when a new consumer takes over from one that is no more. */
  clear(): void {
    this.pauses.clear();
    this.lags.clear();
  }

  /** The records from `next` on still wait. */
  private behind(batch: RecordBatch, next: number): void {
    const records = Math.max(0, batch.highWatermark - next);
    this.lags.set(batch, records);
    this.parts.metrics.lag(this.parts.group, batch, records);
  }

  private async try(batch: RecordBatch, record: IncomingRecord): Promise<Next> {
    const before = this.pauses.of(batch, record.offset);
    const tries = (before?.tries ?? 0) + 1;
    if (before?.letter !== undefined) return this.bury(batch, record, { ...before, tries }, before.letter);
    const judgement = await this.parts.judge(record, tries);
    const { verdict } = judgement;
    switch (verdict.kind) {
      case 'done':
        this.pauses.forget(batch);
        this.tell(record, judgement, verdict.outcome, tries);
        return 'resolve';
      case 'retry':
        this.tell(record, judgement, 'retried', tries);
        return this.wait(batch, { offset: record.offset, tries }, verdict.reason);
      case 'deadLetter': {
        this.tell(record, judgement, 'deadLettered', tries);
        const letter = { ...verdict.reason, attempts: tries };
        return this.bury(batch, record, { offset: record.offset, tries }, letter);
      }
    }
  }

  /** The dead letter is sent before the offset is resolved: a crash between the two doubles it, and loses nothing. */
  private async bury(
    batch: RecordBatch,
    record: IncomingRecord,
    failed: Failed,
    letter: NonNullable<Failed['letter']>,
  ): Promise<Next> {
    const { group, clock, sendDeadLetter } = this.parts;
    try {
      await sendDeadLetter(record, { ...letter, group, at: clock.now() });
    } catch (error) {
      return this.wait(batch, { ...failed, letter }, reasonOf(error));
    }
    this.pauses.forget(batch);
    return 'resolve';
  }

  private wait(batch: RecordBatch, failed: Failed, { code, message }: DeadLetterReason): 'return' {
    const { group, logger } = this.parts;
    const delayMs = this.pauses.pause(batch, failed);
    this.behind(batch, failed.offset);
    const { topic, partition } = batch;
    logger.warn(
      { group, topic, partition, ...failed, code, reason: message, delayMs },
      'A partition waits for a retry',
    );
    return 'return';
  }

  private tell(record: IncomingRecord, judgement: Judgement, outcome: Outcome, attempt: number): void {
    const { group, metrics, logger } = this.parts;
    const { verdict, type, eventId, correlationId } = judgement;
    metrics.consumed(group, type, outcome);
    const { topic, partition, offset } = record;
    const fields = { group, topic, partition, offset, type, eventId, correlationId, attempt, outcome };
    if (verdict.kind === 'deadLetter') {
      const told = { ...fields, code: verdict.reason.code, reason: verdict.reason.message };
      if (verdict.alarming) logger.error(told, 'A record failed unexpectedly and goes to the dead letters');
      else logger.warn(told, 'A record goes to the dead letters');
    } else if (outcome === 'skipped' || outcome === 'otherGroup' || outcome === 'retried') {
      logger.debug(fields, `A record was ${outcome}`);
    } else {
      logger.info(fields, `A record was ${outcome}`);
    }
  }
}
