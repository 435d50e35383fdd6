import {
  Children,
  IdentifierInput,
  IsCountryCode,
  IsId,
  IsOneOf,
  IsPlainText,
  IsWebsite,
  IsYesNo,
  MayBeAbsent,
  MayBeRemoved,
} from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import type { SizeBand } from '../../../domain/organisation/organisation.js';
import { AddressDto } from './address.dto.js';
import { SectorCodeDto } from './sector-code.dto.js';

const SIZE_BANDS = ['micro', 'small', 'medium', 'large'] as const;

const isShortList = (): PropertyDecorator => (target, key) => {
  IsArray({ message: 'must be a list' })(target, key);
  ArrayMaxSize(20, { message: 'must have at most 20 items' })(target, key);
};

/** What may be said about an organisation besides its name and country. */
class OrganisationDetailsDto {
  @ApiPropertyOptional({ description: 'Other names under which it trades.', example: ['Nordwind'] })
  @MayBeAbsent()
  @isShortList()
  @IsPlainText(300, { each: true })
  readonly tradeNames?: string[];

  @ApiPropertyOptional({ description: 'The first one is the seat.' })
  @MayBeAbsent()
  @Children(() => AddressDto, { max: 10 })
  readonly addresses?: AddressDto[];

  @ApiPropertyOptional({ description: 'Numbers in public registers. A strong one names the organisation.' })
  @MayBeAbsent()
  @Children(() => IdentifierInput, { max: 20 })
  readonly identifiers?: IdentifierInput[];

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => SectorCodeDto, { max: 20 })
  readonly sectorCodes?: SectorCodeDto[];

  @ApiPropertyOptional({ description: 'Never receives mailings.', default: false, example: false })
  @MayBeAbsent()
  @IsYesNo()
  readonly nonMailing?: boolean;

  @ApiPropertyOptional({
    description: 'A natural person: name and numbers are personal data and never leave this service.',
    default: false,
    example: false,
  })
  @MayBeAbsent()
  @IsYesNo()
  readonly isSoleTrader?: boolean;
}

/** An organisation to be registered. */
export class RegisterOrganisationDto extends OrganisationDetailsDto {
  @ApiProperty({ example: 'Nordwind Hydrogen GmbH' })
  @IsPlainText(300)
  readonly legalName!: string;

  @ApiProperty({ example: 'DE' })
  @IsCountryCode()
  readonly country!: string;

  @ApiPropertyOptional({ enum: SIZE_BANDS, example: 'small' })
  @MayBeAbsent()
  @IsOneOf(...SIZE_BANDS)
  readonly sizeBand?: SizeBand;

  @ApiPropertyOptional({ example: 'https://nordwind-hydrogen.example' })
  @MayBeAbsent()
  @IsWebsite()
  readonly website?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsId()
  readonly parentId?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsId()
  readonly ultimateParentId?: string;
}

/** A JSON merge patch: what is missing stays, `null` takes away, lists are replaced as a whole. */
export class ChangeOrganisationDto extends OrganisationDetailsDto {
  @ApiPropertyOptional({ example: 'Nordwind Hydrogen GmbH' })
  @MayBeAbsent()
  @IsPlainText(300)
  readonly legalName?: string;

  @ApiPropertyOptional({ example: 'DE' })
  @MayBeAbsent()
  @IsCountryCode()
  readonly country?: string;

  @ApiPropertyOptional({ enum: SIZE_BANDS, nullable: true, example: 'small' })
  @MayBeRemoved()
  @IsOneOf(...SIZE_BANDS)
  readonly sizeBand?: SizeBand | null;

  @ApiPropertyOptional({ nullable: true, example: 'https://nordwind-hydrogen.example' })
  @MayBeRemoved()
  @IsWebsite()
  readonly website?: string | null;

  @ApiPropertyOptional({ nullable: true })
  @MayBeRemoved()
  @IsId()
  readonly parentId?: string | null;

  @ApiPropertyOptional({ nullable: true })
  @MayBeRemoved()
  @IsId()
  readonly ultimateParentId?: string | null;
}
