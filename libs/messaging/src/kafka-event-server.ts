import { type EventType, type Topic } from '@app/contracts';
import type { Clock } from '@app/kernel';
import { Server, type MessageHandler } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { BatchProcessor } from './consuming/batch-processor.js';
import { ConsumerLoop } from './consuming/consumer-loop.js';
import type { ConsumerStatus } from './consuming/consumer-status.js';
import { eventJudge, type EventHandler } from './consuming/event-judge.js';
import { noMetrics, type ConsumerMetrics } from './consumer-metrics.js';
import { deadLettersTo } from './dead-letters/dead-letter.js';
import type { ConsumerOptions, KafkaClient, KafkaPublisher } from './kafka-client.js';
import { silent, type MessagingLogger } from './messaging-logger.js';
import { transportOf } from './on-event.js';
import { systemTimer, type Timer } from './timer.js';
import { deadLetterTopicSpec, eventTopicSpec } from './topic-specs.js';
import { typesOf } from './unhandled-types.js';

export interface KafkaEventServerOptions {
  /** `<service>.<purpose>`; the client adds its prefix. */
  readonly group: string;
  readonly topics: readonly Topic[];
  /** Whose dead-letter topic is used. */
  readonly service: string;
  readonly client: KafkaClient;
  readonly clock: Clock;
  readonly timer?: Timer;
  readonly metrics?: ConsumerMetrics;
  readonly logger?: MessagingLogger;
  readonly consumer?: Partial<ConsumerOptions>;
  /** Default 20 s, below the three session time-outs after which the process counts as dead. */
  readonly handlerDeadlineMs?: number;
  /** Default 10 s. */
  readonly stopWithinMs?: number;
}

const HANDLER_DEADLINE_MS = 20_000;

/**
 * Nest's transport strategy for one consumer group: handlers are the methods with `@OnEvent(group, …)`. Connect it with
 * `inheritAppConfig: true` to keep the application's pipes, guards and interceptors.
 */
export class KafkaEventServer extends Server {
  override readonly transportId: symbol;
  private readonly loop: ConsumerLoop;
  private readonly publisher: KafkaPublisher;

  constructor(private readonly options: KafkaEventServerOptions) {
    super();
    const { group, service, client, clock } = options;
    const { timer = systemTimer, metrics = noMetrics, logger = silent } = options;
    this.transportId = transportOf(group);
    this.publisher = client.publisher();
    const processor = new BatchProcessor({
      group,
      judge: eventJudge({
        group,
        handlerOf: (type) => this.handlerOf(type),
        clock,
        timer,
        metrics,
        handlerDeadlineMs: options.handlerDeadlineMs ?? HANDLER_DEADLINE_MS,
      }),
      sendDeadLetter: deadLettersTo(this.publisher, service),
      clock,
      timer,
      metrics,
      logger,
    });
    this.loop = new ConsumerLoop({
      group,
      topics: options.topics,
      specs: [...options.topics.map(eventTopicSpec), deadLetterTopicSpec(service)],
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

  /** Nest's own `status` is an observable of another kind, hence the name. */
  health(): ConsumerStatus {
    return this.loop.status();
  }

  handledTypes(): readonly EventType[] {
    return [...this.messageHandlers.keys()] as EventType[];
  }

  /** @throws Error when the type has a handler in this group already, or can never arrive */
  override addHandler(
    pattern: string,
    callback: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    const { group, topics } = this.options;
    if (!isEventHandler) throw new Error(`Group ${group} handles events only; "${pattern}" asks for an answer.`);
    if (this.messageHandlers.has(pattern)) throw new Error(`Group ${group} has two handlers for ${pattern}.`);
    if (!typesOf(topics).some((type) => type === pattern)) {
      throw new Error(
        `Group ${group} has a handler for ${pattern}, which is not on its topics (${topics.join(', ')}).`,
      );
    }
    super.addHandler(pattern, callback, isEventHandler, extras);
  }

  /** Calls back at once; topics and group follow in the background, since Kafka may be away. */
  listen(callback: (error?: Error) => void): void {
    if (this.messageHandlers.size === 0) {
      callback(new Error(`Group ${this.options.group} has no handler: add @OnEvent('${this.options.group}', …).`));
      return;
    }
    this.loop.start();
    callback();
  }

  async close(): Promise<void> {
    await this.loop.stop();
    await this.publisher.close();
  }

  on(): this {
    return this;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest's signature
  unwrap<T>(): T {
    return this.options.client as T;
  }

  private handlerOf(type: string): EventHandler | undefined {
    const handler = this.messageHandlers.get(type);
    if (handler === undefined) return undefined;
    const expected: unknown = handler.extras?.['expected'];
    return {
      // A handler returns a promise, or Nest's observable of its answer or error.
      handle: (event, context) =>
        lastValueFrom(this.transformToObservable<unknown>(handler(event, context)), { defaultValue: undefined }),
      expected: expected instanceof Set ? (expected as ReadonlySet<string>) : new Set(),
    };
  }
}
