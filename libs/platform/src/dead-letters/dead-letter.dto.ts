import { ApiPropertyOptional } from '@nestjs/swagger';
import type { DeadLetterState } from '@app/messaging';
import { PageQuery } from '../http/page.js';
import { IsOneOf } from '../validation/choice.js';
import { MayBeAbsent } from '../validation/presence.js';
import { IsLongText, IsPlainText } from '../validation/text.js';

export const LETTER_STATES: readonly DeadLetterState[] = ['waiting', 'redriven', 'discarded'];

class GroupQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only letters of this consumer group.', example: 'lead-intake.read-models' })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly group?: string;
}

export class DeadLettersQuery extends GroupQuery {
  @ApiPropertyOptional({ enum: LETTER_STATES, description: 'All of them unless given.', example: 'waiting' })
  @MayBeAbsent()
  @IsOneOf(...LETTER_STATES)
  readonly state?: DeadLetterState;
}

export class RedrivesQuery extends GroupQuery {}

export class DiscardInput {
  @ApiPropertyOptional({
    description: 'For those who look later. Name no person.',
    example: 'A test record that somebody sent by hand',
  })
  @MayBeAbsent()
  @IsLongText(500)
  readonly reason?: string;
}
