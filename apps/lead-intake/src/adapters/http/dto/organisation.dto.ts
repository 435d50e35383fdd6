import { Children, IdentifierInput, IsCountryCode, IsWebsite, IsYesNo, MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsPublicText } from './is-public-text.js';

/** The investor's organisation, as far as it is known. */
export class OrganisationDto {
  @ApiProperty({ example: 'Nordwind Hydrogen GmbH' })
  @IsPublicText(300)
  readonly name!: string;

  @ApiProperty({ description: 'ISO 3166-1 alpha-2', example: 'DE' })
  @IsCountryCode()
  readonly country!: string;

  @ApiPropertyOptional({ example: 'Oldenburg' })
  @MayBeAbsent()
  @IsPublicText(200)
  readonly place?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsWebsite()
  readonly website?: string;

  @ApiPropertyOptional({ description: 'Numbers in registers; check digits are checked.' })
  @MayBeAbsent()
  @Children(() => IdentifierInput, { max: 10 })
  readonly identifiers?: IdentifierInput[];

  @ApiPropertyOptional({
    default: false,
    description: 'A sole trader: then nothing of the organisation but its country leaves this service.',
    example: false,
  })
  @MayBeAbsent()
  @IsYesNo()
  readonly isNaturalPerson?: boolean;
}
