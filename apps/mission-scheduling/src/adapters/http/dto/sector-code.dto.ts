import { IsOneOf } from '@app/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** An activity code as people write it in either scheme. */
export const SECTOR_CODE = /^(?:[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2}|\d{3,5})$/;

/** An activity code; of SBI 2025 up to five digits, of NACE 2.1 as deep as it is known. */
export class SectorCodeDto {
  @ApiProperty({ example: 'nace2.1' })
  @IsOneOf('sbi2025', 'nace2.1')
  readonly scheme!: 'sbi2025' | 'nace2.1';

  @ApiProperty({ type: String, example: '20.1' })
  @Matches(SECTOR_CODE, { message: 'must be an activity code like 20.1 or 62100' })
  readonly code!: string;
}
