import { IsEmailAddress, IsPhone, IsPlainText, MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** The person to talk to. */
export class ContactDto {
  @ApiProperty({ description: 'The whole name, as the person writes it.', example: 'Frauke Harms' })
  @IsPlainText(200)
  readonly fullName!: string;

  @ApiPropertyOptional({ description: 'An e-mail address or a telephone number is needed.' })
  @MayBeAbsent()
  @IsEmailAddress()
  readonly email?: string;

  @ApiPropertyOptional({ example: '+4944155501230' })
  @MayBeAbsent()
  @IsPhone()
  readonly phone?: string;

  @ApiPropertyOptional({ example: 'Head of expansion' })
  @MayBeAbsent()
  @IsPlainText(200)
  readonly jobTitle?: string;

  @ApiPropertyOptional({ type: String, description: 'BCP 47', example: 'de' })
  @MayBeAbsent()
  @Matches(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, { message: 'must be a language tag like nl or pt-BR' })
  readonly preferredLanguage?: string;
}
