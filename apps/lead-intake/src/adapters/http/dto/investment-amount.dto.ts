import { IsWholeNumber } from '@app/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** What the investor means to invest. */
export class InvestmentAmountDto {
  @ApiProperty({ description: 'Whole units of the currency', example: 12_000_000 })
  @IsWholeNumber(0, 1_000_000_000_000)
  readonly amount!: number;

  @ApiProperty({ type: String, pattern: '^[A-Z]{3}$', description: 'ISO 4217', example: 'EUR' })
  @Matches(/^[A-Z]{3}$/, { message: 'must be an ISO 4217 currency code' })
  readonly currency!: string;
}
