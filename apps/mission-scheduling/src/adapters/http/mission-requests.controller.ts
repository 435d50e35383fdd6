import type { CommandContext, Idempotency } from '@app/kernel';
import {
  Context,
  Id,
  IdempotencyKey,
  Location,
  Next,
  pageOf,
  parseCursor,
  Public,
  Roles,
  type NextLink,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListSlotRequests } from '../../application/list-slot-requests.use-case.js';
import { RequestPlace } from '../../application/request-place.use-case.js';
import { SlotRequestsQuery } from './dto/queries.js';
import { SlotRequestDto } from './dto/slot-request.dto.js';
import { given } from './given.js';
import { ReceiptView, SlotRequestPage, slotRequestView } from './views/slot-request.view.js';

@ApiTags('slot requests')
@Controller('missions/:missionId/slot-requests')
export class MissionRequestsController {
  constructor(
    private readonly request: RequestPlace,
    private readonly requests: ListSlotRequests,
  ) {}

  @Post()
  @Public()
  @ApiOperation({
    summary: 'Ask for a place',
    description: 'No account is needed. One live request per pool and e-mail address.',
  })
  @ApiCreatedResponse({ type: ReceiptView, description: 'The receipt, with a place or a position in the line.' })
  async create(
    @Id('mission', 'missionId') missionId: string,
    @Body() body: SlotRequestDto,
    @Context() context: CommandContext,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Location() location: SetLocation,
  ): Promise<Plain<ReceiptView>> {
    const { organisation, poolId, ...asked } = given(body);
    const application = {
      ...asked,
      missionId,
      poolId: poolId.toLowerCase(),
      organisation: Object.assign({ isNaturalPerson: false }, organisation),
    };
    const receipt = await this.request.execute(application, context, idempotency);
    location(`/v1/slot-requests/${receipt.id}`);
    return receipt;
  }

  @Get()
  @Roles('mission-lead')
  @ApiOperation({ summary: 'List the requests of a mission', description: 'By pool, then in order of ticket.' })
  @ApiOkResponse({ type: SlotRequestPage, description: 'A part of the list.' })
  async list(
    @Id('mission', 'missionId') missionId: string,
    @Query() { limit, cursor, poolId }: SlotRequestsQuery,
    @Next() next: NextLink,
  ): Promise<Plain<SlotRequestPage>> {
    const position = parseCursor(cursor, ['string', 'number']);
    const { mission, requests } = await this.requests.execute({
      missionId,
      limit: limit + 1,
      ...(poolId === undefined ? {} : { poolId }),
      ...(position === undefined ? {} : { after: { poolId: position[0], ticket: position[1] } }),
    });
    return pageOf(requests, {
      limit,
      next,
      positionOf: ({ request: { state } }) => [state.poolId, state.ticket],
      present: slotRequestView(mission),
    });
  }
}
