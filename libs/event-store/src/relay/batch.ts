import { encodeEvent, type OutgoingRecord, type PublishingIdentity } from '@app/contracts';
import type { HistoryDocument } from '../history.js';
import type { StoredEvent } from '../stored-aggregate.js';
import type { PendingAggregate } from './outbox-source.js';

/** Kafka takes at most 1 MB in one batch of a partition, and all of one read may fall into one partition. */
const MAX_BATCH_BYTES = 900_000;
/** Key, headers and framing of a record, generously. */
const RECORD_OVERHEAD_BYTES = 300;

const bytesOf = (record: OutgoingRecord | undefined): number =>
  record === undefined ? 0 : Buffer.byteLength(record.value) + RECORD_OVERHEAD_BYTES;

/** One event on its way: its record, unless it goes to the history only. */
export interface OutgoingEvent {
  readonly event: StoredEvent;
  readonly record?: OutgoingRecord;
}

/** What one batch sends of one aggregate, in order of `seq`. `unsendable` says why the event after these cannot go. */
export interface BatchPart {
  readonly aggregate: PendingAggregate;
  readonly events: readonly OutgoingEvent[];
  readonly unsendable?: unknown;
}

/** The record of a stored event, the same bytes every time. @throws when its type is not in the catalogue any more */
export function toRecord(
  event: StoredEvent,
  aggregate: string,
  identity: PublishingIdentity,
): OutgoingRecord | undefined {
  if (event.public === undefined) return undefined;
  const { type, partitionkey, subject, data } = event.public;
  return encodeEvent(
    {
      ...{ id: event.id, type, subject: subject ?? aggregate, sequence: event.seq, time: event.time.toISOString() },
      ...{ partitionkey, data, correlationid: event.correlation, causationid: event.cause, traceparent: event.trace },
    },
    identity,
  );
}

function toPart(aggregate: PendingAggregate, identity: PublishingIdentity, room: number): BatchPart {
  const events: OutgoingEvent[] = [];
  let left = room;
  for (const event of aggregate.entries) {
    try {
      const record = toRecord(event, aggregate.id, identity);
      left -= bytesOf(record);
      if (left < 0 && room < MAX_BATCH_BYTES) break;
      events.push(record === undefined ? { event } : { event, record });
      if (left < 0) break;
    } catch (unsendable) {
      return { aggregate, events, unsendable };
    }
  }
  return { aggregate, events };
}

const size = ({ events }: BatchPart): number => events.reduce((sum, { record }) => sum + bytesOf(record), 0);

/** Encodes as many of the pending events as fit into one send, oldest aggregates first, at least one event. */
export function toBatch(pending: readonly PendingAggregate[], identity: PublishingIdentity): readonly BatchPart[] {
  const parts: BatchPart[] = [];
  let room = MAX_BATCH_BYTES;
  for (const aggregate of pending) {
    const part = toPart(aggregate, identity, room);
    if (part.events.length === 0 && part.unsendable === undefined) break;
    parts.push(part);
    room -= size(part);
    if (room <= 0) break;
  }
  return parts;
}

export const recordsOf = (parts: readonly BatchPart[]): readonly OutgoingRecord[] =>
  parts.flatMap(({ events }) => events.flatMap(({ record }) => (record === undefined ? [] : [record])));

export const historyEntriesOf = (parts: readonly BatchPart[]): readonly HistoryDocument[] =>
  parts.flatMap(({ aggregate, events }) =>
    events.map(({ event }) => ({ ...event, collection: aggregate.collection, aggregate: aggregate.id })),
  );
