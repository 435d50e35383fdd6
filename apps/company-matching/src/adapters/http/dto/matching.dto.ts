import {
  Child,
  Children,
  IdentifierInput,
  IsCountryCode,
  IsId,
  IsLongText,
  IsOneOf,
  IsPlainText,
  IsWebsite,
  IsWholeNumber,
  MayBeAbsent,
  PageQuery,
} from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MATCH_STATES, type Decision, type MatchState } from '../../../domain/match-case/match-case.js';

/** A company as somebody names it. */
export class CompanyDto {
  @ApiProperty({ example: 'NORD WIND Hydrogen Gmbh & Co. KG' })
  @IsPlainText(300)
  readonly name!: string;

  @ApiPropertyOptional({ example: 'DE' })
  @MayBeAbsent()
  @IsCountryCode()
  readonly country?: string;

  @ApiPropertyOptional({ example: 'Oldenburg' })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly place?: string;

  @ApiPropertyOptional({ example: 'https://nordwind-hydrogen.example' })
  @MayBeAbsent()
  @IsWebsite()
  readonly website?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => IdentifierInput, { max: 20 })
  readonly identifiers?: IdentifierInput[];
}

export class MatchQueryDto {
  @ApiProperty()
  @Child(() => CompanyDto)
  readonly organisation!: CompanyDto;

  @ApiPropertyOptional({ default: 10, example: 10 })
  @MayBeAbsent()
  @IsWholeNumber(1, 50)
  readonly limit?: number;
}

export class DecisionDto {
  @ApiProperty({
    description: '`same`: an organisation of the register. `different`: none of the candidates. `new`: register it.',
    example: 'same',
  })
  @IsOneOf('same', 'different', 'new')
  readonly decision!: Decision;

  @ApiPropertyOptional({ description: 'For `same`; may be left out when there is one candidate.' })
  @MayBeAbsent()
  @IsId()
  readonly organisationId?: string;

  @ApiPropertyOptional({ example: 'Same board, same address' })
  @MayBeAbsent()
  @IsLongText(2_000)
  readonly reason?: string;
}

export class MatchCasesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: MATCH_STATES, example: 'needsReview' })
  @MayBeAbsent()
  @IsOneOf(...MATCH_STATES)
  readonly state?: MatchState;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'The lead or slot request that the case is about.',
    example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02',
  })
  @MayBeAbsent()
  @IsId()
  readonly subjectId?: string;
}

export class OrganisationsQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Type-ahead: the beginning of a name or of a word in it, in any spelling. Answers one part only.',
    example: 'nordw',
  })
  @MayBeAbsent()
  @IsPlainText(300)
  readonly q?: string;
}

export class ImportQuery {
  @ApiPropertyOptional({
    description: 'Where the file comes from; kept with every value.',
    default: 'file',
    example: 'gleif',
  })
  @MayBeAbsent()
  @IsPlainText(40)
  readonly source?: string;
}
