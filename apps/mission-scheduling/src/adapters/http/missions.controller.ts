import type { CommandContext, Idempotency } from '@app/kernel';
import {
  CallerOf,
  Consumes,
  Context,
  Id,
  IdempotencyKey,
  IfMatch,
  Location,
  Next,
  pageOf,
  parseCursor,
  Public,
  RequiredIfMatch,
  Roles,
  WithEtag,
  type Caller,
  type NextLink,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeMission } from '../../application/change-mission.use-case.js';
import { MoveMission } from '../../application/move-mission.use-case.js';
import { PlanMission } from '../../application/plan-mission.use-case.js';
import { ShowMissions } from '../../application/show-missions.use-case.js';
import { ChangeMissionDto } from './dto/change-mission.dto.js';
import { MoveMissionDto } from './dto/move-mission.dto.js';
import { PlanMissionDto } from './dto/plan-mission.dto.js';
import { MissionsQuery } from './dto/queries.js';
import { toMissionDetails, toMissionPatch } from './to-mission-details.js';
import { viewerOf } from './viewer.js';
import { listedMissionView, MissionPage, MissionView, missionView, PlannedMissionView } from './views/mission.view.js';

@ApiTags('missions')
@Controller('missions')
export class MissionsController {
  constructor(
    private readonly plan: PlanMission,
    private readonly change: ChangeMission,
    private readonly move: MoveMission,
    private readonly show: ShowMissions,
  ) {}

  @Post()
  @Roles('mission-lead')
  @WithEtag()
  @ApiOperation({
    summary: 'Plan a mission',
    description: 'Stores a draft. Nobody outside sees it until it is announced.',
  })
  @ApiCreatedResponse({ type: PlannedMissionView, description: 'The draft.' })
  async create(
    @Body() body: PlanMissionDto,
    @Context() context: CommandContext,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Location() location: SetLocation,
  ): Promise<Plain<PlannedMissionView>> {
    const planned = await this.plan.execute(body.code, toMissionDetails(body), context, idempotency);
    location(planned.id);
    return planned;
  }

  @Get()
  @Public()
  @ApiOperation({
    summary: 'List missions',
    description: 'The newest first, with their places. Drafts are for staff only.',
  })
  @ApiOkResponse({ type: MissionPage, description: 'A part of the list.' })
  async list(
    @Query() { limit, cursor, ...filter }: MissionsQuery,
    @CallerOf() caller: Caller | undefined,
    @Next() next: NextLink,
  ): Promise<Plain<MissionPage>> {
    const [after] = parseCursor(cursor, ['string']) ?? [];
    const query = { ...filter, limit: limit + 1, ...(after === undefined ? {} : { after }) };
    const rows = await this.show.list(query, viewerOf(caller));
    return pageOf(rows, { limit, next, positionOf: ({ mission }) => [mission.id], present: listedMissionView });
  }

  @Get(':id')
  @Public()
  @WithEtag()
  @ApiOperation({ summary: 'Show a mission', description: 'A draft is shown to staff only.' })
  @ApiOkResponse({ type: MissionView, description: 'The mission; `ETag` is its version.' })
  async one(@Id('mission') id: string, @CallerOf() caller: Caller | undefined): Promise<Plain<MissionView>> {
    return missionView(await this.show.one(id, viewerOf(caller)));
  }

  @Patch(':id')
  @Roles('mission-lead')
  @Consumes('application/json', 'application/merge-patch+json')
  @WithEtag()
  @ApiOperation({ summary: 'Correct a mission', description: 'A JSON merge patch; lists are replaced as a whole.' })
  @ApiOkResponse({ type: MissionView, description: 'The mission as it is now.' })
  async correct(
    @Id('mission') id: string,
    @Body() body: ChangeMissionDto,
    @RequiredIfMatch() version: number,
    @Context() context: CommandContext,
  ): Promise<Plain<MissionView>> {
    return missionView(await this.change.execute(id, toMissionPatch(body), version, context));
  }

  @Post(':id/transitions')
  @Roles('mission-lead')
  @HttpCode(200)
  @WithEtag()
  @ApiOperation({
    summary: 'Announce, open, close or cancel a mission',
    description: 'A mission that is there already stays as it is. Opening it opens its pools for requests.',
  })
  @ApiOkResponse({ type: MissionView, description: 'The mission as it is now.' })
  async transition(
    @Id('mission') id: string,
    @Body() { to, reason }: MoveMissionDto,
    @IfMatch() ifMatch: number | undefined,
    @Context() context: CommandContext,
  ): Promise<Plain<MissionView>> {
    const move = { to, ...(reason === undefined ? {} : { reason }), ...(ifMatch === undefined ? {} : { ifMatch }) };
    return missionView(await this.move.execute(id, move, context));
  }
}
