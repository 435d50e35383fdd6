import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { MatchState } from '../../../domain/match/match-state.js';

const states = [
  'open',
  'autoConfirmed',
  'needsReview',
  'noCandidate',
  'confirmedSame',
  'confirmedDifferent',
  'newOrganisation',
];

/** Whether a known organisation stands behind the lead, as company-matching last said. */
export class MatchView {
  @ApiProperty({ type: String, format: 'uuid', example: '5b1f2d5c-2f0e-5a77-8a55-0a6f1c1b7a10' })
  readonly caseId!: string;

  @ApiProperty({ enum: states, example: 'needsReview' })
  readonly state!: MatchState;

  @ApiPropertyOptional({ type: String, format: 'uuid', example: '0f0f7a7e-6ad9-5b3f-9c6e-0a8f5cbb0c11' })
  readonly organisationId?: string;

  @ApiPropertyOptional({ type: String, example: 'Nordwind Hydrogen GmbH' })
  readonly organisationName?: string;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 100, example: 88 })
  readonly score?: number;

  @ApiProperty({ type: [String], example: ['websiteHost'] })
  readonly evidenceKinds!: string[];
}
