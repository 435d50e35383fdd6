import { languages, type Language } from '@app/kernel';
import {
  Child,
  Children,
  IdentifierInput,
  IsCountryCode,
  IsEmailAddress,
  IsId,
  IsLongText,
  IsOneOf,
  IsPhone,
  IsPlainText,
  IsYesNo,
  MayBeAbsent,
} from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsPublicText } from './is-public-text.js';

/** The organisation that the applicant comes from. */
export class ApplicantOrganisationDto {
  @ApiProperty({ example: 'Noorderlicht Electrolysers B.V.' })
  @IsPublicText(300)
  readonly name!: string;

  @ApiProperty({ example: 'NL' })
  @IsCountryCode()
  readonly country!: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @Children(() => IdentifierInput, { max: 10 })
  readonly identifiers?: IdentifierInput[];

  @ApiPropertyOptional({ default: false, description: 'A sole trader: then only the country leaves this service.' })
  @MayBeAbsent()
  @IsYesNo()
  readonly isNaturalPerson?: boolean;
}

/** The person who would take the place. */
export class ApplicantDto {
  @ApiProperty({ example: 'Sietske Veenstra' })
  @IsPlainText(200)
  readonly fullName!: string;

  @ApiProperty({ example: 'sietske@noorderlicht.example' })
  @IsEmailAddress()
  readonly email!: string;

  @ApiPropertyOptional({ example: '+31505550123' })
  @MayBeAbsent()
  @IsPhone()
  readonly phone?: string;

  @ApiPropertyOptional({ example: 'Managing director' })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly role?: string;

  @ApiPropertyOptional({ default: 'nl', description: 'The language of the mails about this request.' })
  @MayBeAbsent()
  @IsOneOf(...languages)
  readonly language?: Language;
}

/** A request for one place for one person. */
export class SlotRequestDto {
  @ApiProperty()
  @IsId()
  readonly poolId!: string;

  @ApiProperty()
  @Child(() => ApplicantOrganisationDto)
  readonly organisation!: ApplicantOrganisationDto;

  @ApiProperty()
  @Child(() => ApplicantDto)
  readonly applicant!: ApplicantDto;

  @ApiPropertyOptional({ example: 'We look for partners in electrolysis.' })
  @MayBeAbsent()
  @IsLongText(2_000)
  readonly motivation?: string;

  @ApiProperty({ type: String, description: 'Version of the privacy notice that was shown.', example: '2026-01' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { message: 'must be 1 to 40 letters, digits and . _ -' })
  readonly privacyNoticeVersion!: string;
}
