import { IsCountryCode, IsOneOf, IsPlainText, MayBeAbsent, PageQuery } from '@app/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { stages, statuses, type Stage, type Status } from '../../../domain/lead/vocabulary.js';

const orders = ['-receivedAt', 'receivedAt'] as const;

/** Filters and order of the list of leads. */
export class LeadsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'acknowledged' })
  @MayBeAbsent()
  @IsOneOf(...stages)
  readonly stage?: Stage;

  @ApiPropertyOptional({ example: 'ongoing' })
  @MayBeAbsent()
  @IsOneOf(...statuses)
  readonly status?: Status;

  @ApiPropertyOptional({ example: 'a.manager' })
  @MayBeAbsent()
  @IsPlainText(100)
  readonly ownerId?: string;

  @ApiPropertyOptional({ description: 'Of the organisation.', example: 'DE' })
  @MayBeAbsent()
  @IsCountryCode()
  readonly country?: string;

  @ApiPropertyOptional({
    description: "Beginnings of words of the organisation's name, the code name or the reference.",
    example: 'nordw hydro',
  })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly q?: string;

  @ApiPropertyOptional({
    default: '-receivedAt',
    description: 'Newest first, or oldest first.',
    example: '-receivedAt',
  })
  @MayBeAbsent()
  @IsOneOf(...orders)
  readonly sort: (typeof orders)[number] = '-receivedAt';
}

/** Which stage the question is about. */
export class MissingFieldsQuery {
  @ApiPropertyOptional({ description: 'The next stage on the main line, unless given.', example: 'qualified' })
  @MayBeAbsent()
  @IsOneOf(...stages)
  readonly targetStage?: Stage;
}
