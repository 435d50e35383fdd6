import {
  Children,
  IsInstant,
  IsLocalDate,
  IsOneOf,
  IsPlainText,
  IsWholeNumber,
  IsYesNo,
  MayBeAbsent,
} from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { IsPublicText } from './is-public-text.js';
import { LegDto } from './leg.dto.js';
import { SectorCodeDto } from './sector-code.dto.js';

export const MOST_PLACES = 10_000;

export const isShortList = (): PropertyDecorator => (target, key) => {
  IsArray({ message: 'must be a list' })(target, key);
  ArrayMaxSize(20, { message: 'must have at most 20 items' })(target, key);
};

/** A trade mission as it is first written down. */
export class PlanMissionDto {
  @ApiProperty({
    type: String,
    description: 'Begins the receipt numbers (HB-0007). Unique; never changes.',
    example: 'HB',
  })
  @Matches(/^[A-Z0-9]{2,8}$/, { message: 'must be 2 to 8 capitals and digits' })
  readonly code!: string;

  @ApiProperty({ example: 'Hydrogen Bremen-Hamburg' })
  @IsPublicText(200)
  readonly title!: string;

  @ApiProperty({ description: 'Our firms travel, or visitors come here.', example: 'outward' })
  @IsOneOf('outward', 'inward')
  readonly direction!: 'outward' | 'inward';

  @ApiProperty({ description: 'Places for delegates.', example: 20 })
  @IsWholeNumber(1, MOST_PLACES)
  readonly capacity!: number;

  @ApiPropertyOptional({ example: 12 })
  @MayBeAbsent()
  @IsWholeNumber(1, MOST_PLACES)
  readonly minimumParticipants?: number;

  @ApiPropertyOptional({ example: 'Hydrogen in ports' })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly theme?: string;

  @ApiPropertyOptional({ example: ['Three consortia around electrolysis'] })
  @MayBeAbsent()
  @isShortList()
  @IsPlainText(500, { each: true })
  readonly goals?: string[];

  @ApiPropertyOptional({ description: 'Names of organisations.', example: ['Gemeente Groningen'] })
  @MayBeAbsent()
  @isShortList()
  @IsPlainText(200, { each: true })
  readonly organisers?: string[];

  @ApiPropertyOptional({ default: false, example: true })
  @MayBeAbsent()
  @IsYesNo()
  readonly voucherEligible?: boolean;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => SectorCodeDto, { max: 20 })
  readonly sectorCodes?: SectorCodeDto[];

  @ApiPropertyOptional({ description: 'At least one is needed before the mission is announced.' })
  @MayBeAbsent()
  @Children(() => LegDto, { max: 20 })
  readonly legs?: LegDto[];

  @ApiPropertyOptional({ description: 'When requests are planned to open.', example: '2026-02-01T08:00:00.000Z' })
  @MayBeAbsent()
  @IsInstant()
  readonly opensAt?: string;

  @ApiPropertyOptional({ description: 'When requests are planned to close.', example: '2026-04-01T15:00:00.000Z' })
  @MayBeAbsent()
  @IsInstant()
  readonly closesAt?: string;

  @ApiPropertyOptional({ example: '2026-04-08' })
  @MayBeAbsent()
  @IsLocalDate()
  readonly decisionOn?: string;
}
