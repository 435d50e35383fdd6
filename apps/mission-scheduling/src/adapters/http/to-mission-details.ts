import type { MissionPatch } from '../../domain/mission/change-mission.js';
import type { MissionDetails } from '../../domain/mission/mission.js';
import type { ChangeMissionDto } from './dto/change-mission.dto.js';
import type { PlanMissionDto } from './dto/plan-mission.dto.js';
import { given } from './given.js';
import { toLegs } from './to-legs.js';

/** Translates a mission as it was typed, and fills in what was left open.
 * @throws InvalidInput for wall times that do not exist or are ambiguous */
export function toMissionDetails(dto: PlanMissionDto): MissionDetails {
  const { code: _code, legs = [], ...rest } = given(dto);
  return { goals: [], organisers: [], voucherEligible: false, sectorCodes: [], ...rest, legs: toLegs(legs) };
}

/** Translates a correction; what was not given stays away, `null` stays `null`.
 * @throws InvalidInput for wall times that do not exist or are ambiguous */
export function toMissionPatch(dto: ChangeMissionDto): MissionPatch {
  const { legs, ...rest } = given(dto);
  return { ...rest, ...(legs === undefined ? {} : { legs: toLegs(legs) }) };
}
