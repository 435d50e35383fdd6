import {
  Children,
  IsInstant,
  IsLocalDate,
  IsOneOf,
  IsPlainText,
  IsWholeNumber,
  IsYesNo,
  MayBeAbsent,
  MayBeRemoved,
} from '@app/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsPublicText } from './is-public-text.js';
import { LegDto } from './leg.dto.js';
import { isShortList, MOST_PLACES } from './plan-mission.dto.js';
import { SectorCodeDto } from './sector-code.dto.js';

/** A JSON merge patch of a mission: what is missing stays, lists are replaced, `null` takes an optional value away. */
export class ChangeMissionDto {
  @ApiPropertyOptional({ example: 'Hydrogen Bremen-Hamburg-Kiel' })
  @MayBeAbsent()
  @IsPublicText(200)
  readonly title?: string;

  @ApiPropertyOptional({ example: 'outward' })
  @MayBeAbsent()
  @IsOneOf('outward', 'inward')
  readonly direction?: 'outward' | 'inward';

  @ApiPropertyOptional({ example: 24 })
  @MayBeAbsent()
  @IsWholeNumber(1, MOST_PLACES)
  readonly capacity?: number;

  @ApiPropertyOptional({ nullable: true, example: 12 })
  @MayBeRemoved()
  @IsWholeNumber(1, MOST_PLACES)
  readonly minimumParticipants?: number | null;

  @ApiPropertyOptional({ nullable: true, example: 'Hydrogen in ports' })
  @MayBeRemoved()
  @IsPlainText(200)
  readonly theme?: string | null;

  @ApiPropertyOptional({ example: ['Three consortia around electrolysis'] })
  @MayBeAbsent()
  @isShortList()
  @IsPlainText(500, { each: true })
  readonly goals?: string[];

  @ApiPropertyOptional({ example: ['Gemeente Groningen'] })
  @MayBeAbsent()
  @isShortList()
  @IsPlainText(200, { each: true })
  readonly organisers?: string[];

  @ApiPropertyOptional({ example: true })
  @MayBeAbsent()
  @IsYesNo()
  readonly voucherEligible?: boolean;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => SectorCodeDto, { max: 20 })
  readonly sectorCodes?: SectorCodeDto[];

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => LegDto, { max: 20 })
  readonly legs?: LegDto[];

  @ApiPropertyOptional({ nullable: true })
  @MayBeRemoved()
  @IsInstant()
  readonly opensAt?: string | null;

  @ApiPropertyOptional({ nullable: true })
  @MayBeRemoved()
  @IsInstant()
  readonly closesAt?: string | null;

  @ApiPropertyOptional({ nullable: true })
  @MayBeRemoved()
  @IsLocalDate()
  readonly decisionOn?: string | null;
}
