import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { IncomingRecord, RawRecord, RecordHeaders, TopicPartition } from '../kafka-client.js';

const bytes = (value: Buffer | string): Uint8Array => (typeof value === 'string' ? Buffer.from(value) : value);
// kafkajs gives null for a header without a value, whatever its types say.
const orEmpty = (value: Buffer | string | null | undefined): Uint8Array => bytes(value ?? '');

const fromHeaders = (headers: IHeaders | undefined): RecordHeaders =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(orEmpty) : orEmpty(value),
    ]),
  );

export const fromMessage = (at: TopicPartition, message: KafkaMessage): IncomingRecord => ({
  ...at,
  offset: Number(message.offset),
  key: message.key,
  value: message.value,
  headers: fromHeaders(message.headers),
});

const buffer = (value: Uint8Array): Buffer => Buffer.from(value.buffer, value.byteOffset, value.byteLength);

const toHeaders = (headers: RecordHeaders): IHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? buffer(value) : value.map(buffer),
    ]),
  );

export const toMessage = (record: RawRecord): Message => ({
  key: record.key === null ? null : buffer(record.key),
  value: record.value === null ? null : buffer(record.value),
  headers: toHeaders(record.headers),
});
