import { IsLongText, IsOneOf, MayBeAbsent } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { movableTo } from '../../../domain/mission/move-mission.js';
import type { MovedTo } from '../../../domain/mission/mission-events.js';

/** Where a mission goes next. */
export class MoveMissionDto {
  @ApiProperty({ example: 'announced' })
  @IsOneOf(...movableTo)
  readonly to!: MovedTo;

  @ApiPropertyOptional({ description: 'Needed to cancel. Stays inside this service.', example: 'Too few participants' })
  @MayBeAbsent()
  @IsLongText(1_000)
  readonly reason?: string;
}
