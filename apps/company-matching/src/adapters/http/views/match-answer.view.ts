import type { Plain } from '@app/platform';
import { ApiProperty } from '@nestjs/swagger';
import type { Candidate } from '../../../domain/matching/candidate.js';
import { CandidateView } from './match-case.view.js';

export class ScoredCandidateView extends CandidateView {
  @ApiProperty({ type: String, example: 'Nordwind Hydrogen GmbH' })
  readonly legalName!: string;
  @ApiProperty({ type: Number, description: '0-1, the score as a chance.', example: 0.7 })
  readonly probability!: number;
}

/** Who in the register may be meant, best first. Nobody: it is not in the register. */
export class MatchAnswerView {
  @ApiProperty({ type: [ScoredCandidateView] })
  readonly candidates!: readonly ScoredCandidateView[];
  @ApiProperty({ type: String, example: 'exact-1' })
  readonly modelVersion!: string;
  @ApiProperty({ type: Number, description: 'Milliseconds.', example: 2.4 })
  readonly tookMs!: number;
}

export const scoredCandidateView = ({
  organisationId,
  legalName,
  score,
  band,
  evidence,
}: Candidate): Plain<ScoredCandidateView> => ({
  organisationId,
  legalName,
  score,
  probability: score / 100,
  band,
  evidence,
});
