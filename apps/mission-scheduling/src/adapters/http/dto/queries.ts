import { IsCountryCode, IsId, IsOneOf, MayBeAbsent, PageQuery } from '@app/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { missionStates, type MissionState } from '../../../domain/mission/mission.js';
import { SECTOR_CODE } from './sector-code.dto.js';

/** Filters of the list of missions. */
export class MissionsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: missionStates, example: 'open' })
  @MayBeAbsent()
  @IsOneOf(...missionStates)
  readonly state?: MissionState;

  @ApiPropertyOptional({ description: 'Of some leg.', example: 'DE' })
  @MayBeAbsent()
  @IsCountryCode()
  readonly country?: string;

  @ApiPropertyOptional({ type: String, description: 'Begins one of the sector codes.', example: '20' })
  @MayBeAbsent()
  @Matches(SECTOR_CODE, { message: 'must be an activity code like 20.1 or 62100' })
  readonly sector?: string;
}

/** Filters of a mission's list of slot requests. */
export class SlotRequestsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only of this pool.' })
  @MayBeAbsent()
  @IsId()
  readonly poolId?: string;
}
