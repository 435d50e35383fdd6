import type { CommandContext } from '@app/kernel';
import {
  Context,
  Id,
  IfMatch,
  Next,
  pageOf,
  parseCursor,
  Roles,
  WithEtag,
  type NextLink,
  type Plain,
} from '@app/platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecideMatch } from '../../application/decide-match.use-case.js';
import { ShowMatchCases } from '../../application/show-match-cases.use-case.js';
import { DecisionDto, MatchCasesQuery } from './dto/matching.dto.js';
import { MatchCasePage, matchCaseView, openedCaseView, OpenedCaseView } from './views/match-case.view.js';

@ApiTags('match cases')
@Controller('match-cases')
export class MatchCasesController {
  constructor(
    private readonly decide: DecideMatch,
    private readonly show: ShowMatchCases,
  ) {}

  @Get()
  @Roles('data-steward', 'account-manager', 'auditor')
  @ApiOperation({
    summary: 'List match cases',
    description:
      "Those first that have waited longest. The steward's list: `state=needsReview`. A lead's or slot request's own case: `subjectId`.",
  })
  @ApiOkResponse({ type: MatchCasePage, description: 'A part of the list.' })
  async list(
    @Query() { state, subjectId, limit, cursor }: MatchCasesQuery,
    @Next() next: NextLink,
  ): Promise<Plain<MatchCasePage>> {
    const [since, id] = parseCursor(cursor, ['string', 'string']) ?? [];
    const { cases, total } = await this.show.list({
      ...(state === undefined ? {} : { state }),
      ...(subjectId === undefined ? {} : { subjectId }),
      ...(since === undefined || id === undefined ? {} : { after: { since, id } }),
      limit: limit + 1,
    });
    return {
      ...pageOf(cases, { limit, next, positionOf: (row) => [row.state.since, row.id], present: matchCaseView }),
      total,
    };
  }

  @Get(':id')
  @Roles('data-steward', 'account-manager', 'auditor')
  @WithEtag()
  @ApiOperation({
    summary: 'Show a match case',
    description: 'With what was told of the company, and the evidence for every candidate.',
  })
  @ApiOkResponse({ type: OpenedCaseView, description: 'The case; `ETag` is its version.' })
  async one(@Id('match-case') id: string): Promise<Plain<OpenedCaseView>> {
    return openedCaseView(await this.show.one(id));
  }

  @Post(':id/decision')
  @Roles('data-steward')
  @HttpCode(200)
  @WithEtag()
  @ApiOperation({
    summary: 'Decide a match case',
    description:
      'A decision already in effect changes nothing. Another one is refused (`match-case.decided`) unless facts changed ' +
      'since, or `If-Match` names the present version.',
  })
  @ApiOkResponse({ type: OpenedCaseView, description: 'The case as it is now.' })
  async decision(
    @Id('match-case') id: string,
    @Body() body: DecisionDto,
    @IfMatch() ifMatch: number | undefined,
    @Context() context: CommandContext,
  ): Promise<Plain<OpenedCaseView>> {
    return openedCaseView(await this.show.opened(await this.decide.execute(id, body, ifMatch, context)));
  }
}
