import type { Clock } from '@app/kernel';
import { delayAfter, joinBackoff } from '../backoff.js';
import type { ConsumerMetrics } from '../consumer-metrics.js';
import type { ConsumerOptions, DeliverBatch, KafkaClient, TopicPartition, TopicSpec } from '../kafka-client.js';
import type { MessagingLogger } from '../messaging-logger.js';
import type { Timer } from '../timer.js';
import type { ConsumerState, ConsumerStatus } from './consumer-status.js';
import { orAborted } from './or-aborted.js';
import { withinDeadline } from './within-deadline.js';

export interface ConsumerLoopParts {
  readonly group: string;
  /** Consumed topics. */
  readonly topics: readonly string[];
  /** Topics that must exist before the join. */
  readonly specs: readonly TopicSpec[];
  readonly client: KafkaClient;
  readonly deliver: DeliverBatch;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly metrics: ConsumerMetrics;
  readonly logger: MessagingLogger;
  readonly consumer?: Partial<ConsumerOptions>;
  readonly pausedPartitions: () => number;
  readonly lag: () => number;
  /** The group was joined, at first or again; these partitions are ours now. */
  readonly onJoined: (assigned: readonly TopicPartition[]) => void;
  /** A consumer is about to be replaced by a new one. */
  readonly onRenewal: () => void;
  readonly stopWithinMs?: number;
}

const STOP_WITHIN_MS = 10_000;

/**
 * Keeps one member of a consumer group alive: creates the topics, joins, and after any failure makes a new consumer,
 * with back-off and without end. Kafka may be away at the start and at any time later.
 */
export class ConsumerLoop {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private state: ConsumerState = 'starting';
  private since: Date;
  private lastTurnAt: Date;
  private joinedOnce = false;

  constructor(private readonly parts: ConsumerLoopParts) {
    this.since = parts.clock.now();
    this.lastTurnAt = this.since;
  }

  /** Starts in the background and returns at once. */
  start(): void {
    this.running = this.run(this.stopping.signal);
  }

  /** Lets the records in hand finish, commits and leaves; gives up waiting after the deadline. Never throws. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const { group, logger, timer, stopWithinMs = STOP_WITHIN_MS } = this.parts;
    await withinDeadline(this.running, stopWithinMs, timer).catch(() => {
      logger.warn({ group, stopWithinMs }, 'The consumer did not stop in time and is left behind');
    });
    this.parts.onRenewal();
  }

  status(): ConsumerStatus {
    return {
      group: this.parts.group,
      state: this.state,
      since: this.since,
      lastTurnAt: this.lastTurnAt,
      joinedOnce: this.joinedOnce,
      pausedPartitions: this.parts.pausedPartitions(),
      lag: this.parts.lag(),
    };
  }

  private async run(signal: AbortSignal): Promise<void> {
    const { group, logger } = this.parts;
    let failures = 0;
    while (!signal.aborted) {
      this.turned();
      const error = await this.live(signal);
      if (error === undefined) break;
      failures = this.state === 'joined' ? 1 : failures + 1;
      this.enter('down');
      const delayMs = delayAfter(failures, joinBackoff);
      logger.warn({ group, failures, delayMs, reason: error.message }, 'The consumer is down and will be made anew');
      await this.sleep(delayMs, signal);
    }
    this.enter('down');
  }

  /** The life of one consumer. Returns why it ended; undefined when it was asked to stop. */
  private async live(signal: AbortSignal): Promise<Error | undefined> {
    const { client, group, topics, specs, deliver, consumer: options, onRenewal } = this.parts;
    onRenewal();
    const consumer = client.consumer(group, options);
    const listener = {
      joined: (assigned: readonly TopicPartition[]) => {
        this.joined(assigned);
      },
      turned: () => {
        this.turned();
      },
    };
    try {
      await client.ensureTopics(specs);
      return await orAborted<Error>(signal, (resolve, reject) => {
        consumer.start(topics, deliver, { ...listener, crashed: resolve }).catch(reject);
      });
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      await consumer.stop();
    }
  }

  private joined(assigned: readonly TopicPartition[]): void {
    this.parts.onJoined(assigned);
    this.joinedOnce = true;
    this.turned();
    this.enter('joined');
  }

  private turned(): void {
    this.lastTurnAt = this.parts.clock.now();
  }

  private enter(state: ConsumerState): void {
    if (state === this.state) return;
    this.state = state;
    this.since = this.parts.clock.now();
    this.parts.metrics.state(this.parts.group, state);
    this.parts.logger.info({ group: this.parts.group, state }, `The consumer is ${state}`);
  }

  private async sleep(ms: number, signal: AbortSignal): Promise<void> {
    let cancel: () => void = () => undefined;
    await orAborted<undefined>(signal, (resolve) => {
      cancel = this.parts.timer.after(ms, () => {
        resolve(undefined);
      });
    });
    cancel();
  }
}
