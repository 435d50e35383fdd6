import { deadLetterTopic } from '@app/contracts';
import type { DeadLetterReason } from '../consuming/verdict.js';
import { headerOf, ONLY_GROUP, toHeaders } from '../headers.js';
import type { IncomingRecord, KafkaPublisher, Position, RawRecord } from '../kafka-client.js';

/** What is added to a record that could not be handled. */
export interface DeadLetterFacts extends DeadLetterReason {
  readonly group: string;
  readonly attempts: number;
  readonly at: Date;
}

/** @throws Unavailable, or another error: in either case the record waits */
export type SendDeadLetter = (record: IncomingRecord, facts: DeadLetterFacts) => Promise<void>;

/** The headers that a dead letter adds; a redrive takes them off again. */
export const DEAD_LETTER_HEADERS = {
  origin: 'x-origin',
  group: 'x-group',
  errorCode: 'x-error-code',
  errorMessage: 'x-error-message',
  attempts: 'x-attempts',
  deadAt: 'x-dead-at',
} as const;

const names = DEAD_LETTER_HEADERS;

/** Key, value and headers untouched; `x-origin` is `topic/partition/offset`. Pure. */
export const toDeadLetter = (topic: string, record: IncomingRecord, facts: DeadLetterFacts): RawRecord => ({
  topic,
  key: record.key,
  value: record.value,
  headers: {
    ...record.headers,
    ...toHeaders({
      [names.origin]: `${record.topic}/${record.partition}/${record.offset}`,
      [names.group]: facts.group,
      [names.errorCode]: facts.code,
      [names.errorMessage]: facts.message,
      [names.attempts]: String(facts.attempts),
      [names.deadAt]: facts.at.toISOString(),
    }),
  },
});

/** `x-origin` taken apart; undefined when it is missing or not of that form. */
export function originOf({ headers }: Pick<RawRecord, 'headers'>): Position | undefined {
  const [, topic, partition, offset] = /^([^/]+)\/(\d+)\/(\d+)$/.exec(headerOf(headers, names.origin) ?? '') ?? [];
  if (topic === undefined) return undefined;
  return { topic, partition: Number(partition), offset: Number(offset) };
}

const added: ReadonlySet<string> = new Set([...Object.values(names), ONLY_GROUP]);

/** The record as it was, for the group that could not handle it alone; undefined when the letter does not say whose. */
export function toRedriven(letter: RawRecord): RawRecord | undefined {
  const origin = originOf(letter);
  const group = headerOf(letter.headers, names.group);
  if (origin === undefined || group === undefined) return undefined;
  const original = Object.entries(letter.headers).filter(([name]) => !added.has(name));
  return {
    topic: origin.topic,
    key: letter.key,
    value: letter.value,
    headers: { ...Object.fromEntries(original), ...toHeaders({ [ONLY_GROUP]: group }) },
  };
}

/** Sends dead letters of a service to its topic. */
export const deadLettersTo =
  (publisher: KafkaPublisher, service: string): SendDeadLetter =>
  (record, facts) =>
    publisher.sendRaw([toDeadLetter(deadLetterTopic(service), record, facts)]);
