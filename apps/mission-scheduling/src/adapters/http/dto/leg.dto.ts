import { IsCountryCode, IsLocalTime, IsZone, MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsPublicText } from './is-public-text.js';

const isOffset = (): PropertyDecorator =>
  Matches(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, { message: 'must be an offset like +02:00' });

/** A stay in one place, in the wall times that people agreed on. */
export class LegDto {
  @ApiProperty({ example: 'Bremen' })
  @IsPublicText(200)
  readonly place!: string;

  @ApiProperty({ example: 'DE' })
  @IsCountryCode()
  readonly country!: string;

  @ApiProperty({ example: 'Europe/Berlin' })
  @IsZone()
  readonly zone!: string;

  @ApiProperty({ example: '2026-05-14T09:00' })
  @IsLocalTime()
  readonly localStart!: string;

  @ApiProperty({ example: '2026-05-15T17:00' })
  @IsLocalTime()
  readonly localEnd!: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Offset of `localStart`; needed in the hour that clocks show twice.',
    example: '+02:00',
  })
  @MayBeAbsent()
  @isOffset()
  readonly startOffset?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Offset of `localEnd`; needed in the hour that clocks show twice.',
    example: '+02:00',
  })
  @MayBeAbsent()
  @isOffset()
  readonly endOffset?: string;
}
