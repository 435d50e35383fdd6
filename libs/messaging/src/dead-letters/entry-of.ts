import { headerOf } from '../headers.js';
import type { IncomingRecord } from '../kafka-client.js';
import { DEAD_LETTER_HEADERS } from './dead-letter.js';
import { letterId, type DeadLetterEntry } from './dead-letter-store.js';

const UNKNOWN = 'unknown';

/** What the index keeps of a dead letter. A letter with missing headers is indexed too: someone must look at it. */
export function entryOf(letter: IncomingRecord, now: Date): DeadLetterEntry {
  const text = (name: string): string | undefined => headerOf(letter.headers, name);
  const names = DEAD_LETTER_HEADERS;
  const deadAt = new Date(text(names.deadAt) ?? Number.NaN);
  const eventType = text('ce_type');
  const eventId = text('ce_id');
  return {
    id: letterId(letter),
    topic: letter.topic,
    partition: letter.partition,
    offset: letter.offset,
    state: 'waiting',
    group: text(names.group) ?? UNKNOWN,
    origin: text(names.origin) ?? UNKNOWN,
    errorCode: text(names.errorCode) ?? UNKNOWN,
    errorMessage: text(names.errorMessage) ?? UNKNOWN,
    attempts: Number(text(names.attempts) ?? 0) || 0,
    deadAt: Number.isNaN(deadAt.getTime()) ? now : deadAt,
    ...(eventType === undefined ? {} : { eventType }),
    ...(eventId === undefined ? {} : { eventId }),
  };
}
