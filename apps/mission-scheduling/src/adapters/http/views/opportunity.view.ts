import { ApiProperty } from '@nestjs/swagger';
import { reasonsInOrder, type Reason } from '../../../domain/opportunity/opportunity.js';

/** A mission that fits a lead. */
export class OpportunityView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02' })
  readonly missionId!: string;
  @ApiProperty({ type: String, example: 'Hydrogen Bremen-Hamburg' })
  readonly missionTitle!: string;
  @ApiProperty({ type: String, description: 'Of the leg that fits best.', example: 'Bremen' })
  readonly place!: string;
  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Local date.', example: '2026-05-14' })
  readonly startsOn!: string;
  @ApiProperty({ enum: reasonsInOrder, isArray: true, example: ['sameCountry', 'sameSector'] })
  readonly reasons!: readonly Reason[];
  @ApiProperty({ type: [String], description: 'Organisations with a confirmed place on the mission.', example: [] })
  readonly organisationIds!: readonly string[];
}

/** All missions that fit a lead, the earliest first. */
export class OpportunityList {
  @ApiProperty({ type: [OpportunityView] })
  readonly items!: readonly OpportunityView[];
}
