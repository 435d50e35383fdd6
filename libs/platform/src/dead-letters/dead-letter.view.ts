import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DeadLetterEntry, DeadLetterState } from '@app/messaging';
import type { Plain } from '../http/plain.js';
import { LETTER_STATES } from './dead-letter.dto.js';

const AT = '2026-03-02T09:14:05.000Z';

/** A record that one consumer group could not handle, as the index knows it: never the record's own data. */
export class DeadLetterView {
  @ApiProperty({ type: String, description: 'Partition and offset in the dead-letter topic.', example: '0-17' })
  readonly id!: string;
  @ApiProperty({ enum: LETTER_STATES, example: 'waiting' })
  readonly state!: DeadLetterState;
  @ApiProperty({ type: String, description: 'Who could not handle it.', example: 'company-matching.subjects' })
  readonly group!: string;
  @ApiProperty({ type: String, description: 'Topic, partition and offset.', example: 'investment-leads/3/1204' })
  readonly origin!: string;
  @ApiProperty({ type: String, example: 'event.data-invalid' })
  readonly errorCode!: string;
  @ApiProperty({ type: String, description: 'At most 200 characters.', example: '/data/country: must be string' })
  readonly errorMessage!: string;
  @ApiProperty({ type: 'integer', description: 'How often it was tried.', example: 1 })
  readonly attempts!: number;
  @ApiProperty({ type: String, format: 'date-time', description: 'The last try, when it was put aside.', example: AT })
  readonly deadAt!: string;
  @ApiPropertyOptional({ type: String, example: 'nl.investment-leads.lead-registered.v1' })
  readonly eventType?: string;
  @ApiPropertyOptional({ type: String, example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly eventId?: string;
  @ApiPropertyOptional({ type: String, description: 'Who redrove or discarded it.', example: 'operator' })
  readonly decidedBy?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: AT })
  readonly decidedAt?: string;
  @ApiPropertyOptional({ type: String, description: 'Why it was discarded.', example: 'Sent by hand, as a test' })
  readonly reason?: string;
}

/** A part of the list of dead letters. */
export class DeadLetterPage {
  @ApiProperty({ type: [DeadLetterView] })
  readonly items!: readonly DeadLetterView[];
  @ApiPropertyOptional({
    type: String,
    description: 'Link to the next part.',
    example: '/v1/dead-letters?state=waiting&cursor=WzAsMTdd',
  })
  readonly next?: string;
}

/** How far a redrive of all that waits has come. */
export class RedrivesView {
  @ApiProperty({ type: 'integer', description: 'Sent again by this call.', example: 50 })
  readonly redriven!: number;
  @ApiProperty({
    type: 'integer',
    description: 'Left waiting: the record is no longer in the topic, does not say where it came from, or is refused.',
    example: 0,
  })
  readonly lost!: number;
  @ApiProperty({
    type: Boolean,
    description: 'Whether more of those that waited at the beginning wait.',
    example: true,
  })
  readonly more!: boolean;
  @ApiPropertyOptional({
    type: String,
    description: 'Where to POST next, while there is more.',
    example: '/v1/dead-letters/redrives?limit=50&cursor=WzAsNDks',
  })
  readonly next?: string;
}

export const deadLetterView = (entry: DeadLetterEntry): Plain<DeadLetterView> => ({
  id: entry.id,
  state: entry.state,
  group: entry.group,
  origin: entry.origin,
  errorCode: entry.errorCode,
  errorMessage: entry.errorMessage,
  attempts: entry.attempts,
  deadAt: entry.deadAt.toISOString(),
  ...(entry.eventType === undefined ? {} : { eventType: entry.eventType }),
  ...(entry.eventId === undefined ? {} : { eventId: entry.eventId }),
  ...(entry.by === undefined ? {} : { decidedBy: entry.by }),
  ...(entry.at === undefined ? {} : { decidedAt: entry.at.toISOString() }),
  ...(entry.reason === undefined ? {} : { reason: entry.reason }),
});
