import { MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';

// Labels, not texts: nothing that could name a person or hold an address.
const isLabel = (): PropertyDecorator =>
  Matches(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,99}$/u, {
    message: 'must be a label of 1 to 100 letters, digits, spaces and . _ / -',
  });

/** The campaign that brought the lead, in the words of the marketing team. */
export class CampaignDto {
  @ApiProperty({ type: String, example: 'hannover-messe-2026' })
  @isLabel()
  readonly name!: string;

  @ApiPropertyOptional({ type: String, example: 'newsletter' })
  @MayBeAbsent()
  @isLabel()
  readonly source?: string;

  @ApiPropertyOptional({ type: String, example: 'email' })
  @MayBeAbsent()
  @isLabel()
  readonly medium?: string;

  @ApiPropertyOptional({ type: String, example: 'banner-a' })
  @MayBeAbsent()
  @isLabel()
  readonly content?: string;
}
