import { ApiProperty } from '@nestjs/swagger';

/** A trade mission that fits the lead. */
export class OpportunityView {
  @ApiProperty({ type: String, format: 'uuid', example: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05' })
  readonly missionId!: string;

  @ApiProperty({ type: String, example: 'Hydrogen Bremen-Hamburg' })
  readonly missionTitle!: string;

  @ApiProperty({ type: String, example: 'Bremen' })
  readonly place!: string;

  @ApiProperty({ type: String, example: 'DE' })
  readonly country!: string;

  @ApiProperty({ type: String, format: 'date', description: 'Local date.', example: '2026-05-14' })
  readonly startsOn!: string;

  @ApiProperty({ type: [String], description: '`sameCountry`, `samePlace`, `sameSector`', example: ['sameCountry'] })
  readonly reasons!: string[];

  @ApiProperty({ type: [String], description: 'Local firms that are confirmed on it.', example: [] })
  readonly organisationIds!: string[];

  @ApiProperty({ type: [String], description: 'Free meeting blocks.', example: [] })
  readonly meetingBlockIds!: string[];
}
