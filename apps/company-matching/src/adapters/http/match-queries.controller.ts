import { Roles, type Plain } from '@app/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindCandidates } from '../../application/find-candidates.use-case.js';
import { MatchQueryDto } from './dto/matching.dto.js';
import { MatchAnswerView, scoredCandidateView } from './views/match-answer.view.js';

@ApiTags('match queries')
@Controller('match-queries')
export class MatchQueriesController {
  constructor(private readonly find: FindCandidates) {}

  @Post()
  @Roles('account-manager', 'data-steward', 'mission-lead')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask who in the register may be meant',
    description: 'The same search as for match cases. Stores nothing; a POST, so that names stay out of addresses.',
  })
  @ApiOkResponse({ type: MatchAnswerView, description: 'The candidates, best first.' })
  async ask(@Body() { organisation, limit = 10 }: MatchQueryDto): Promise<Plain<MatchAnswerView>> {
    const began = performance.now();
    const { candidates, modelVersion } = await this.find.execute(organisation, limit);
    const tookMs = Math.round((performance.now() - began) * 10) / 10;
    return { candidates: candidates.map(scoredCandidateView), modelVersion, tookMs };
  }
}
