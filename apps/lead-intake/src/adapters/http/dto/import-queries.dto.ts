import { IsOneOf, MayBeAbsent, PageQuery } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { rowOutcomes, type RowOutcome } from '../../../application/import-ports.js';

/** Where a file comes from. */
export class ImportSourceQuery {
  @ApiProperty({
    type: String,
    description: 'Where the rows come from: with `externalId` it says which lead a row is.',
    example: 'hannover-messe-2026',
  })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { message: 'must be 1 to 64 letters, digits and . _ -' })
  readonly source!: string;
}

/** Which rows of an import. */
export class ImportRowsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'refused' })
  @MayBeAbsent()
  @IsOneOf(...rowOutcomes)
  readonly outcome?: RowOutcome;
}
