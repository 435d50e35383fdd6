import { InvalidInput } from '@app/kernel';
import { catalogue, isEventType, type EventType } from './catalogue.js';
import type { CloudEvent } from './cloud-event.js';
import { envelopeProblems, MAX_EVENT_BYTES } from './nl-gov-profile.js';
import type { OutgoingRecord } from './record.js';
import { checkData } from './validation.js';

/** What an envelope needs besides the event itself; configuration of the publishing service. */
export interface PublishingIdentity {
  /** Organisation identification number, 20 digits. */
  readonly oin: string;
  readonly service: string;
  /** Base of `dataschema`, without a slash at the end. */
  readonly schemaBaseUri: string;
  /** Base of `dataref`, without a slash at the end. */
  readonly apiBaseUri: string;
}

export interface EventToEncode {
  readonly id: string;
  readonly type: EventType;
  readonly subject: string;
  readonly sequence: number;
  readonly time: string;
  readonly partitionkey: string;
  readonly correlationid: string;
  readonly causationid?: string | undefined;
  readonly traceparent?: string | undefined;
  readonly data: object;
}

/** Puts an event into its envelope, ready for Kafka. Pure: the same input gives the same bytes. */
export function encodeEvent(event: EventToEncode, by: PublishingIdentity): OutgoingRecord {
  const { topic, schema, resource } = catalogue[event.type];
  const envelope: CloudEvent = {
    specversion: '1.0',
    id: event.id,
    source: `urn:nld:oin:${by.oin}:systeem:${by.service}`,
    type: event.type,
    subject: event.subject,
    time: event.time,
    datacontenttype: 'application/json',
    dataschema: `${by.schemaBaseUri}/${schema.$id}`,
    ...(resource === undefined ? {} : { dataref: `${by.apiBaseUri}/${resource}/${event.subject}` }),
    sequence: String(event.sequence).padStart(20, '0'),
    ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
    partitionkey: event.partitionkey,
    correlationid: event.correlationid,
    ...(event.causationid === undefined ? {} : { causationid: event.causationid }),
    data: event.data,
  };
  return {
    topic,
    key: event.partitionkey,
    value: JSON.stringify(envelope),
    headers: {
      'content-type': 'application/cloudevents+json',
      ce_type: event.type,
      ce_id: event.id,
      ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
    },
  };
}

/** Checks what is about to be stored for publication, so that a bad event fails its own request.
 * @throws InvalidInput */
export function checkPublishable(type: EventType, data: object): void {
  checkData(type, data, 'producer');
  // The envelope adds well under 2 KB.
  if (Buffer.byteLength(JSON.stringify(data)) > MAX_EVENT_BYTES - 2_048) {
    throw new InvalidInput([{ pointer: '/data', code: 'maxBytes', detail: 'is larger than 62 KB' }], 'event.too-large');
  }
}

const refuse = (code: string, ...details: readonly string[]): never => {
  throw new InvalidInput(
    details.map((detail) => ({ pointer: '', code, detail })),
    code,
  );
};

function parse(value: Uint8Array | null): Record<string, unknown> {
  if (value === null || value.byteLength === 0) return refuse('event.empty', 'has no value');
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value));
  } catch {
    return refuse('event.not-json', 'is not JSON in UTF-8');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return refuse('event.not-a-cloudevent', 'is not a JSON object');
  }
  return parsed as Record<string, unknown>;
}

/**
 * Reads a record strictly: JSON, envelope, key, and for a known type the JSON Schema of its data. An unknown type (or
 * version) with a well-formed envelope passes; whether anyone handles it is the caller's question.
 * @throws InvalidInput with slug `event.empty`, `event.not-json`, `event.not-a-cloudevent`, `event.envelope-invalid`,
 * `event.key-mismatch` or `event.data-invalid`
 */
export function decodeEvent(value: Uint8Array | null, key: string | null): CloudEvent {
  const parsed = parse(value);
  if (parsed['specversion'] === undefined) refuse('event.not-a-cloudevent', 'has no specversion');
  const problems = envelopeProblems(parsed);
  if (problems.length > 0) refuse('event.envelope-invalid', ...problems);
  const event = parsed as unknown as CloudEvent;
  if (event.partitionkey !== key) refuse('event.key-mismatch', "the record's key is not the event's partitionkey");
  if (isEventType(event.type)) checkData(event.type, event.data, 'consumer');
  return event;
}
