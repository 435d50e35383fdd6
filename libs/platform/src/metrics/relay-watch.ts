import type { RelayMetrics, RelayStatus } from '@app/event-store';
import type { Logger } from 'pino';
import { describeError } from '../observing/describe-error.js';
import type { Metrics } from './metrics.js';

/** Counts what the relay does, and logs its alerts. */
export class RelayWatch implements RelayMetrics {
  private readonly events;
  private readonly seconds;
  private readonly failures;
  private readonly blockedTotal;
  private readonly pending;
  private readonly oldest;
  private readonly blockedNow;

  constructor(
    metrics: Metrics,
    private readonly logger: Logger,
  ) {
    this.events = metrics.counter('outbox_published_events_total', 'Events moved from the outbox to Kafka', []);
    this.seconds = metrics.histogram('outbox_publish_seconds', 'A batch from its read to its clear');
    this.failures = metrics.counter('outbox_publish_failures_total', 'Batches that will be tried again', []);
    this.blockedTotal = metrics.counter(
      'outbox_blocked_total',
      'Aggregates blocked by an event that cannot be sent',
      [],
    );
    this.pending = metrics.gauge('outbox_pending', 'Aggregates with unpublished events');
    this.oldest = metrics.gauge('outbox_oldest_seconds', 'Age of the oldest unpublished event');
    this.blockedNow = metrics.gauge('outbox_blocked', 'Aggregates that wait for an operator');
  }

  published(events: number, seconds: number): void {
    this.events.inc(events);
    this.seconds.observe(seconds);
  }

  blocked(collection: string, aggregate: string, reason: string): void {
    this.blockedTotal.inc();
    this.logger.error({ collection, aggregate, reason }, 'an event cannot be sent, its aggregate is blocked');
  }

  failed(error: unknown): void {
    this.failures.inc();
    this.logger.warn(describeError(error), 'the relay will try again');
  }

  backlog({ pending, oldestSeconds, blocked }: RelayStatus): void {
    this.pending.set(pending);
    this.oldest.set(oldestSeconds);
    this.blockedNow.set(blocked);
  }
}
