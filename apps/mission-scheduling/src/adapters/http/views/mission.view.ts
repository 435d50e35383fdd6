import type { Plain } from '@app/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Versioned } from '@app/kernel';
import { missionStates, type Mission, type MissionState } from '../../../domain/mission/mission.js';
import type { MovedTo } from '../../../domain/mission/mission-events.js';
import { fieldsMissingToAnnounce } from '../../../domain/mission/mission-rules.js';
import { movableTo, nextStatesFrom } from '../../../domain/mission/move-mission.js';
import type { ListedMission } from '../../../application/show-missions.use-case.js';
import { SectorCodeDto } from '../dto/sector-code.dto.js';

const ID = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';

/** A leg with its wall times and the same moments in UTC. */
export class LegView {
  @ApiProperty({ type: String, example: 'Bremen' })
  readonly place!: string;
  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;
  @ApiProperty({ type: String, example: 'Europe/Berlin' })
  readonly zone!: string;
  @ApiProperty({ type: String, example: '2026-05-14T09:00' })
  readonly localStart!: string;
  @ApiProperty({ type: String, example: '2026-05-15T17:00' })
  readonly localEnd!: string;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-05-14T07:00:00.000Z' })
  readonly startsAt!: string;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-05-15T15:00:00.000Z' })
  readonly endsAt!: string;
}

/** A mission as it was written down. */
export class PlannedMissionView {
  @ApiProperty({ type: String, format: 'uuid', example: ID })
  readonly id!: string;
  @ApiProperty({ type: String, example: 'HB' })
  readonly code!: string;
  @ApiProperty({ enum: missionStates, example: 'draft' })
  readonly state!: MissionState;
  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;
}

/** A trade mission. */
export class MissionView extends PlannedMissionView {
  @ApiProperty({ type: String, example: 'Hydrogen Bremen-Hamburg' })
  readonly title!: string;
  @ApiProperty({ enum: ['outward', 'inward'], example: 'outward' })
  readonly direction!: 'outward' | 'inward';
  @ApiProperty({ type: 'integer', example: 20 })
  readonly capacity!: number;
  @ApiPropertyOptional({ type: 'integer', example: 12 })
  readonly minimumParticipants?: number;
  @ApiPropertyOptional({ type: String, example: 'Hydrogen in ports' })
  readonly theme?: string;
  @ApiProperty({ type: [String], example: ['Three consortia around electrolysis'] })
  readonly goals!: readonly string[];
  @ApiProperty({ type: [String], example: ['Gemeente Groningen'] })
  readonly organisers!: readonly string[];
  @ApiProperty({ type: Boolean, example: true })
  readonly voucherEligible!: boolean;
  @ApiProperty({ type: [SectorCodeDto] })
  readonly sectorCodes!: readonly SectorCodeDto[];
  @ApiProperty({ type: [LegView] })
  readonly legs!: readonly LegView[];
  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-02-01T08:00:00.000Z' })
  readonly opensAt?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-04-01T15:00:00.000Z' })
  readonly closesAt?: string;
  @ApiPropertyOptional({ type: String, format: 'date', example: '2026-04-08' })
  readonly decisionOn?: string;
  @ApiProperty({ type: [String], description: 'What must be filled in before it is announced.', example: ['legs'] })
  readonly missingFields!: readonly string[];
  @ApiProperty({ enum: movableTo, isArray: true, description: 'Where it may go now.', example: ['announced'] })
  readonly nextStates!: readonly MovedTo[];
}

/** What the pools of a mission hold together. */
export class PlacesView {
  @ApiProperty({ type: 'integer', description: 'Number of pools.', example: 1 })
  readonly pools!: number;
  @ApiProperty({ type: 'integer', description: 'Places of all pools.', example: 20 })
  readonly capacity!: number;
  @ApiProperty({ type: 'integer', description: 'Requests that hold a place.', example: 20 })
  readonly holders!: number;
  @ApiProperty({ type: 'integer', description: 'Requests on a waiting list.', example: 14 })
  readonly waiting!: number;
  @ApiProperty({ type: 'integer', example: 0 })
  readonly free!: number;
}

/** A mission in a list. */
export class ListedMissionView extends MissionView {
  @ApiProperty({ type: PlacesView })
  readonly places!: PlacesView;
}

/** A part of the list of missions. */
export class MissionPage {
  @ApiProperty({ type: [ListedMissionView] })
  readonly items!: readonly ListedMissionView[];
  @ApiPropertyOptional({
    type: String,
    description: 'Link to the next part.',
    example: '/v1/missions?cursor=WyIwMTk3Il0',
  })
  readonly next?: string;
}

/** Everything of a mission but the reason that its lead gave for the last move. */
export function missionView({ id, version, state: mission }: Versioned<Mission>): Plain<MissionView> {
  const { missionId: _id, countriesEver: _countries, personal: _personal, ...shown } = mission;
  const { state } = mission;
  return {
    id,
    version,
    ...shown,
    missingFields: fieldsMissingToAnnounce(mission),
    nextStates: nextStatesFrom(state),
  };
}

export const listedMissionView = ({ mission, places }: ListedMission): Plain<ListedMissionView> => ({
  ...missionView(mission),
  places,
});
