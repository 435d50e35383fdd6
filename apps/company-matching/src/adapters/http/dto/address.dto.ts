import { IsCountryCode, IsPlainText, MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';

export class AddressDto {
  @ApiPropertyOptional({ description: 'Street and number, at most four lines.', example: ['Hafenstraße 12'] })
  @MayBeAbsent()
  @IsArray({ message: 'must be a list' })
  @ArrayMaxSize(4, { message: 'must have at most 4 items' })
  @IsPlainText(200, { each: true })
  readonly lines?: string[];

  @ApiPropertyOptional({ example: '26122' })
  @MayBeAbsent()
  @IsPlainText(20)
  readonly postalCode?: string;

  @ApiProperty({ example: 'Oldenburg' })
  @IsPlainText(200)
  readonly place!: string;

  @ApiPropertyOptional({ example: 'DE' })
  @MayBeAbsent()
  @IsCountryCode()
  readonly country?: string;
}
