import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LeadChange } from '../../../application/ports.js';
import type { Sight } from './lead-view.js';

/** One change of a lead. */
export class LeadChangeView {
  @ApiProperty({ type: 'integer', description: 'The version of the lead after it.', example: 3 })
  readonly version!: number;

  @ApiProperty({ type: String, example: 'lead-corrected' })
  readonly type!: string;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-03-02T09:14:05.000Z' })
  readonly at!: string;

  @ApiProperty({
    type: String,
    description: 'The subject of a token, or `system:` and a consumer group.',
    example: 'a.manager',
  })
  readonly by!: string;

  @ApiProperty({
    type: String,
    description: 'What belongs to one conversation has the same one.',
    example: '0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d04',
  })
  readonly correlationId!: string;

  @ApiPropertyOptional({
    type: String,
    description: 'The event that caused it.',
    example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d06',
  })
  readonly causationId?: string;

  @ApiProperty({ type: Object, additionalProperties: true, example: { changed: ['timeFrame'] } })
  readonly data!: object;

  @ApiPropertyOptional({
    type: Object,
    additionalProperties: true,
    description: 'Shown to account managers.',
    example: { notes: 'Prefers to be called in the morning.' },
  })
  readonly personal?: object;
}

export class LeadHistoryView {
  @ApiProperty({ type: () => [LeadChangeView], description: 'In order of their versions.' })
  readonly items!: LeadChangeView[];
}

/** Keyed hashes serve to find a person; nobody needs to read them. */
const technical: ReadonlySet<string> = new Set(['contactPseudonyms', 'imported']);

function readable(data: object): object {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !technical.has(name))
      .map(([name, value]: [string, unknown]) => [name, name === 'after' ? readable(Object(value) as object) : value]),
  );
}

export const leadChangeView =
  (sight: Sight) =>
  ({ seq, type, time, actor, correlation, cause, data, personal }: LeadChange): Plain<LeadChangeView> => ({
    version: seq,
    type,
    at: time.toISOString(),
    by: actor,
    correlationId: correlation,
    ...(cause === undefined ? {} : { causationId: cause }),
    data: readable(data),
    ...(personal === undefined || sight === 'withoutPersons' ? {} : { personal }),
  });
