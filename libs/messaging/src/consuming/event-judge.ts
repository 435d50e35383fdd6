import { decodeEvent, isEventType, type CloudEvent } from '@app/contracts';
import type { Clock } from '@app/kernel';
import type { ConsumerMetrics } from '../consumer-metrics.js';
import { EventContext } from '../event-context.js';
import { headerOf, ONLY_GROUP } from '../headers.js';
import type { IncomingRecord } from '../kafka-client.js';
import type { Timer } from '../timer.js';
import { verdictOf, type Verdict } from './verdict.js';
import { withinDeadline } from './within-deadline.js';

/** Who handles a type, and which rule violations are a normal answer. */
export interface EventHandler {
  readonly handle: (event: CloudEvent, context: EventContext) => Promise<unknown>;
  readonly expected: ReadonlySet<string>;
}

/** The verdict about one try, and what a log line may tell of the event. */
export interface Judgement {
  readonly verdict: Verdict;
  /** A known event type, or `unknown`. */
  readonly type: string;
  readonly eventId?: string;
  readonly correlationId?: string;
}

/** Tries a record: decodes it, finds the handler, runs it. Never rejects. `attempt` counts from 1. */
export type JudgeRecord = (record: IncomingRecord, attempt: number) => Promise<Judgement>;

export interface EventJudgeParts {
  readonly group: string;
  readonly handlerOf: (type: string) => EventHandler | undefined;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly metrics: ConsumerMetrics;
  /** A handler that takes longer counts as `Unavailable`, so that one that hangs stops its own partition only. */
  readonly handlerDeadlineMs: number;
}

const nothingExpected: ReadonlySet<string> = new Set();
const done = (outcome: 'otherGroup' | 'skipped' | 'handled'): Verdict => ({ kind: 'done', outcome });
const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes));

export function eventJudge(parts: EventJudgeParts): JudgeRecord {
  const { group, handlerOf, clock, timer, metrics, handlerDeadlineMs } = parts;

  const run = async (handler: EventHandler, event: CloudEvent, context: EventContext): Promise<Verdict> => {
    try {
      await withinDeadline(handler.handle(event, context), handlerDeadlineMs, timer);
      metrics.eventAge(group, event.type, (clock.now().getTime() - Date.parse(event.time)) / 1_000);
      return done('handled');
    } catch (error) {
      return verdictOf(error, context.attempt, handler.expected);
    }
  };

  return async (record, attempt) => {
    // First of all: what a redrive sends to one group may be broken, and only that group shall judge it again.
    const only = headerOf(record.headers, ONLY_GROUP);
    if (only !== undefined && only !== group) return { verdict: done('otherGroup'), type: 'unknown' };
    let event: CloudEvent;
    try {
      event = decodeEvent(record.value, text(record.key));
    } catch (error) {
      return { verdict: verdictOf(error, attempt, nothingExpected), type: 'unknown' };
    }
    const context = new EventContext(group, record, attempt, event);
    const told = {
      type: isEventType(event.type) ? event.type : 'unknown',
      eventId: event.id,
      correlationId: context.command.correlationId,
    };
    const handler = handlerOf(event.type);
    return { ...told, verdict: handler === undefined ? done('skipped') : await run(handler, event, context) };
  };
}
