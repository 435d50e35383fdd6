import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DEAD_LETTER_HEADERS, headerOf, ONLY_GROUP, type IncomingRecord, type RecordHeaders } from '@app/messaging';
import type { Plain } from '../http/plain.js';
import { DeadLetterView, deadLetterView } from './dead-letter.view.js';
import type { RecordState, ShownLetter } from './open-dead-letter.js';
import { jsonOf, SHOWN_BYTES, shownValue, type ValueFormat } from './shown-value.js';

const MAX_TEXT = 1_000;
const AT = '2026-03-02T09:13:58Z';

/** Headers that we or our events set; whatever else somebody sent is only counted. */
const KNOWN_HEADERS = [
  'content-type',
  'ce_type',
  'ce_id',
  'traceparent',
  ...Object.values(DEAD_LETTER_HEADERS),
  ONLY_GROUP,
];

export class RecordValueView {
  @ApiProperty({
    enum: ['json', 'text', 'binary', 'none'],
    description: '`text`: UTF-8, but no JSON. `binary`: no UTF-8. `none`: the record has no value.',
    example: 'json',
  })
  readonly format!: ValueFormat;
  @ApiProperty({ type: 'integer', description: 'Of the whole value.', example: 812 })
  readonly bytes!: number;
  @ApiPropertyOptional({
    type: String,
    description: `The first ${SHOWN_BYTES} bytes as they are; bytes that are no UTF-8 read as U+FFFD.`,
    example: '{"specversion":"1.0"}',
  })
  readonly text?: string;
  @ApiProperty({ type: Boolean, description: 'Whether there is more.', example: false })
  readonly truncated!: boolean;
}

export class LetterRecordView {
  @ApiPropertyOptional({
    type: String,
    description: 'At most 1000 characters.',
    example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02',
  })
  readonly key?: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Those that the services set.',
    example: { 'content-type': 'application/cloudevents+json', 'x-attempts': '1' },
  })
  readonly headers!: Readonly<Record<string, string>>;
  @ApiProperty({ type: 'integer', description: 'Other headers, which are not shown.', example: 0 })
  readonly otherHeaders!: number;
  @ApiProperty({ type: RecordValueView })
  readonly value!: RecordValueView;
}

/** A dead letter with its record. A broken record can hold anything: show it as text, and to nobody else. */
export class OpenedLetterView extends DeadLetterView {
  @ApiProperty({
    enum: ['kept', 'gone', 'unreachable'],
    description: '`gone`: the topic no longer holds it. `unreachable`: Kafka is away.',
    example: 'kept',
  })
  readonly recordState!: RecordState;
  @ApiPropertyOptional({
    type: String,
    description: "The event's subject, if it can be read.",
    example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02',
  })
  readonly subject?: string;
  @ApiPropertyOptional({ type: String, description: "The event's time, if it can be read.", example: AT })
  readonly eventTime?: string;
  @ApiPropertyOptional({ type: LetterRecordView })
  readonly record?: LetterRecordView;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).slice(0, MAX_TEXT);

function shownHeaders(headers: RecordHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    KNOWN_HEADERS.flatMap((name) => {
      const value = headerOf(headers, name);
      return value === undefined ? [] : [[name, value.slice(0, MAX_TEXT)]];
    }),
  );
}

function recordView({ key, headers, value }: IncomingRecord): Plain<LetterRecordView> {
  const shown = shownHeaders(headers);
  return {
    ...(key === null ? {} : { key: textOf(key) }),
    headers: shown,
    otherHeaders: Object.keys(headers).length - Object.keys(shown).length,
    value: shownValue(value),
  };
}

/** What the event says of itself, as far as it is one. */
function envelopeOf({ value }: IncomingRecord): Pick<Plain<OpenedLetterView>, 'subject' | 'eventTime'> {
  const event = jsonOf(value);
  if (typeof event !== 'object' || event === null) return {};
  const { subject, time } = event as Readonly<Record<string, unknown>>;
  return {
    ...(typeof subject === 'string' && { subject: subject.slice(0, MAX_TEXT) }),
    ...(typeof time === 'string' && { eventTime: time.slice(0, MAX_TEXT) }),
  };
}

export const openedLetterView = ({ entry, recordState, record }: ShownLetter): Plain<OpenedLetterView> => ({
  ...deadLetterView(entry),
  recordState,
  ...(record && { ...envelopeOf(record), record: recordView(record) }),
});
