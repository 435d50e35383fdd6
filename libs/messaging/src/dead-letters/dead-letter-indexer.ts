import { deadLetterTopic } from '@app/contracts';
import { Unavailable, type Clock } from '@app/kernel';
import { BatchProcessor } from '../consuming/batch-processor.js';
import { ConsumerLoop } from '../consuming/consumer-loop.js';
import type { ConsumerStatus } from '../consuming/consumer-status.js';
import type { JudgeRecord } from '../consuming/event-judge.js';
import { verdictOf } from '../consuming/verdict.js';
import { noMetrics, type ConsumerMetrics } from '../consumer-metrics.js';
import type { ConsumerOptions, KafkaClient } from '../kafka-client.js';
import { silent, type MessagingLogger } from '../messaging-logger.js';
import { systemTimer, type Timer } from '../timer.js';
import { deadLetterTopicSpec } from '../topic-specs.js';
import type { DeadLetterStore } from './dead-letter-store.js';
import { entryOf } from './entry-of.js';

export interface DeadLetterIndexerOptions {
  readonly service: string;
  readonly client: KafkaClient;
  readonly store: DeadLetterStore;
  readonly clock: Clock;
  readonly timer?: Timer;
  readonly metrics?: ConsumerMetrics;
  readonly logger?: MessagingLogger;
  readonly consumer?: Partial<ConsumerOptions>;
  readonly stopWithinMs?: number;
}

export const deadLetterIndexGroup = (service: string): string => `${service}.dead-letter-index`;

const nothingExpected: ReadonlySet<string> = new Set();

/** Keeps the index of a service's dead-letter topic. Safe to repeat: the store keeps what it has. */
export class DeadLetterIndexer {
  private readonly loop: ConsumerLoop;

  constructor(options: DeadLetterIndexerOptions) {
    const { service, client, clock, timer = systemTimer, metrics = noMetrics, logger = silent } = options;
    const group = deadLetterIndexGroup(service);
    const processor = new BatchProcessor({
      group,
      judge: this.indexing(options),
      // Letters about letters would never end; the judge below never asks for one.
      sendDeadLetter: () => Promise.reject(new Unavailable('A dead letter has no dead letter of its own.')),
      clock,
      timer,
      metrics,
      logger,
    });
    this.loop = new ConsumerLoop({
      group,
      topics: [deadLetterTopic(service)],
      specs: [deadLetterTopicSpec(service)],
      client,
      deliver: processor.process,
      clock,
      timer,
      metrics,
      logger,
      pausedPartitions: () => processor.pausedPartitions(),
      lag: () => processor.lag(),
      onJoined: (assigned) => {
        processor.assigned(assigned);
      },
      onRenewal: () => {
        processor.clear();
      },
      ...(options.consumer && { consumer: options.consumer }),
      ...(options.stopWithinMs !== undefined && { stopWithinMs: options.stopWithinMs }),
    });
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  status(): ConsumerStatus {
    return this.loop.status();
  }

  private indexing({ store, clock }: DeadLetterIndexerOptions): JudgeRecord {
    return async (record) => {
      try {
        await store.add(entryOf(record, clock.now()));
        return { type: 'unknown', verdict: { kind: 'done', outcome: 'handled' } };
      } catch (error) {
        // Whatever the store says, the letter must get into the index: always the first try.
        return { type: 'unknown', verdict: verdictOf(error, 1, nothingExpected) };
      }
    };
  }
}
