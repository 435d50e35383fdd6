import { IsOneOf } from '@app/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { sectorSchemes, type SectorScheme } from '../../../domain/lead/vocabulary.js';

/** An activity code; of SBI 2025 up to five digits, of NACE 2.1 as deep as it is known. */
export class SectorCodeDto {
  @ApiProperty({ example: 'nace2.1' })
  @IsOneOf(...sectorSchemes)
  readonly scheme!: SectorScheme;

  @ApiProperty({ type: String, example: '20.1' })
  @Matches(/^(?:[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2}|\d{3,5})$/, { message: 'must be an activity code like 20.1 or 62100' })
  readonly code!: string;
}
