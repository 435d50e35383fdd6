import { IsBoundedNumber, IsYesNo, MayBeAbsent } from '@app/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';

/** What the site must offer. */
export class SiteRequirementsDto {
  @ApiPropertyOptional({ description: 'Square metres', example: 25_000 })
  @MayBeAbsent()
  @IsBoundedNumber(0, 100_000_000)
  readonly areaM2?: number;

  @ApiPropertyOptional({ description: 'Grid connection in megawatts', example: 60 })
  @MayBeAbsent()
  @IsBoundedNumber(0, 10_000)
  readonly gridMw?: number;

  @ApiPropertyOptional({ description: 'Process or cooling water', example: true })
  @MayBeAbsent()
  @IsYesNo()
  readonly water?: boolean;

  @ApiPropertyOptional({ description: 'A quay', example: false })
  @MayBeAbsent()
  @IsYesNo()
  readonly quay?: boolean;

  @ApiPropertyOptional({ description: 'A railway track', example: false })
  @MayBeAbsent()
  @IsYesNo()
  readonly rail?: boolean;
}
