import { NotFound, RuleViolation, type CommandContext, type Idempotency } from '@app/kernel';
import {
  CallerOf,
  Context,
  Id,
  IdempotencyKey,
  Location,
  Public,
  Roles,
  WithEtag,
  type Caller,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DefineSlotPool } from '../../application/define-slot-pool.use-case.js';
import { ShowMissions } from '../../application/show-missions.use-case.js';
import { DefineSlotPoolDto } from './dto/define-slot-pool.dto.js';
import { given } from './given.js';
import { viewerOf } from './viewer.js';
import { DefinedPoolView, SlotPoolList, SlotPoolView, slotPoolView } from './views/slot-pool.view.js';
import { toLocal } from './zoned-time.js';

@ApiTags('slot pools')
@Controller('missions/:missionId/slot-pools')
export class SlotPoolsController {
  constructor(
    private readonly define: DefineSlotPool,
    private readonly show: ShowMissions,
  ) {}

  @Post()
  @Roles('mission-lead')
  @ApiOperation({ summary: 'Add a pool of places', description: 'It takes requests while its mission is open.' })
  @ApiCreatedResponse({ type: DefinedPoolView, description: 'The pool.' })
  async create(
    @Id('mission', 'missionId') missionId: string,
    @Body() body: DefineSlotPoolDto,
    @Context() context: CommandContext,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Location() location: SetLocation,
  ): Promise<Plain<DefinedPoolView>> {
    const { allocation, ...plan } = given(body);
    if (allocation === 'selection') {
      throw new RuleViolation('slot-pool.selection-not-offered', {}, 'Selection is not offered yet; use immediate.');
    }
    const { startsAt, endsAt, zone } = plan;
    const local = {
      ...(startsAt === undefined ? {} : { localStart: toLocal(startsAt, zone) }),
      ...(endsAt === undefined ? {} : { localEnd: toLocal(endsAt, zone) }),
    };
    const pool = await this.define.execute({ ...plan, ...local, missionId, allocation }, context, idempotency);
    location(pool.id);
    return pool;
  }

  @Get()
  @Public()
  @ApiOperation({ summary: 'List the pools of a mission', description: 'With the places that are left.' })
  @ApiOkResponse({ type: SlotPoolList, description: 'All pools in order of creation.' })
  async list(
    @Id('mission', 'missionId') missionId: string,
    @CallerOf() caller: Caller | undefined,
  ): Promise<Plain<SlotPoolList>> {
    return { items: (await this.show.poolsOf(missionId, viewerOf(caller))).map(slotPoolView) };
  }

  @Get(':id')
  @Public()
  @WithEtag()
  @ApiOperation({ summary: 'Show a pool', description: 'With the places that are left.' })
  @ApiOkResponse({ type: SlotPoolView, description: 'The pool.' })
  async one(
    @Id('mission', 'missionId') missionId: string,
    @Id('slot-pool') id: string,
    @CallerOf() caller: Caller | undefined,
  ): Promise<Plain<SlotPoolView>> {
    const found = (await this.show.poolsOf(missionId, viewerOf(caller))).find((pool) => pool.id === id);
    if (found === undefined) throw new NotFound('slot-pool', id);
    return slotPoolView(found);
  }
}
