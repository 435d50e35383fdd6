import { NotAllowed, type Clock, type CommandContext, type Idempotency } from '@app/kernel';
import {
  CallerOf,
  CLOCK,
  Consumes,
  Context,
  Id,
  IdempotencyKey,
  Location,
  Next,
  pageOf,
  parseCursor,
  RequiredIfMatch,
  Roles,
  WithEtag,
  type Caller,
  type NextLink,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CorrectLead } from '../../application/correct-lead.use-case.js';
import { ListLeads } from '../../application/list-leads.use-case.js';
import { ReadLead } from '../../application/read-lead.use-case.js';
import { RegisterLead } from '../../application/register-lead.use-case.js';
import { LeadsQuery } from './dto/lead-queries.dto.js';
import { LeadDto } from './dto/lead.dto.js';
import { LeadPatchDto } from './dto/lead-patch.dto.js';
import { given } from './given.js';
import { reviseLead } from './revise-lead.js';
import { sightOf } from './sight-of.js';
import { toLeadDetails } from './to-lead-details.js';
import { leadView, listedLeadView } from './views/lead-view.js';
import { LeadPage, LeadView } from './views/lead.view.js';
import { RegisteredLeadView } from './views/registered-lead.view.js';

/** A web form speaks with the token of a service, and for nobody else. */
function checkChannel(caller: Caller, { channel }: LeadDto): void {
  if (caller.roles.has('account-manager') || channel === 'webForm') return;
  throw new NotAllowed('A service may register leads of the web form only.', { channel });
}

@ApiTags('leads')
@Controller('leads')
export class LeadsController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly registerLead: RegisterLead,
    private readonly correctLead: CorrectLead,
    private readonly readLead: ReadLead,
    private readonly listLeads: ListLeads,
  ) {}

  @Post()
  @Roles('account-manager', 'service')
  @WithEtag()
  @ApiOperation({
    summary: 'Register a lead',
    description:
      'Five fields are enough. What staff type is acknowledged at once; a lead of the web form waits for its mail. With an ' +
      '`Idempotency-Key` a repeat gets the first answer.',
  })
  @ApiCreatedResponse({ type: RegisteredLeadView, description: 'The lead is safe.' })
  async register(
    @Body() body: LeadDto,
    @CallerOf() caller: Caller,
    @Context() context: CommandContext,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Location() location: SetLocation,
  ): Promise<Plain<RegisteredLeadView>> {
    checkChannel(caller, body);
    const details = toLeadDetails(body, this.clock.now().toISOString());
    const registered = await this.registerLead.execute(details, context, idempotency);
    location(registered.id);
    return registered;
  }

  @Get()
  @Roles('account-manager', 'auditor')
  @ApiOperation({
    summary: 'List leads',
    description: 'In order of receipt, with their matches. All filters must hold.',
  })
  @ApiOkResponse({ type: LeadPage, description: 'A part of the list.' })
  async list(
    @Query() { limit, cursor, sort, ...filters }: LeadsQuery,
    @CallerOf() caller: Caller,
    @Next() next: NextLink,
  ): Promise<Plain<LeadPage>> {
    const position = parseCursor(cursor, ['string', 'string']);
    const leads = await this.listLeads.execute({
      filter: given<object>(filters),
      order: sort === 'receivedAt' ? 'oldestFirst' : 'newestFirst',
      limit: limit + 1,
      ...(position === undefined ? {} : { after: { receivedAt: position[0], id: position[1] } }),
    });
    const positionOf = ({ id, state }: (typeof leads)[number]) => [state.receivedAt, id];
    return pageOf(leads, { limit, next, positionOf, present: listedLeadView(sightOf(caller)) });
  }

  @Get(':id')
  @Roles('account-manager', 'auditor')
  @WithEtag()
  @ApiOperation({
    summary: 'Read a lead',
    description: 'With its matches and opportunities, as of the last news of them.',
  })
  @ApiOkResponse({ type: LeadView, description: 'The lead.' })
  async read(@Id('lead') id: string, @CallerOf() caller: Caller): Promise<Plain<LeadView>> {
    return leadView(await this.readLead.execute(id), sightOf(caller));
  }

  @Patch(':id')
  @Roles('account-manager')
  @Consumes('application/merge-patch+json', 'application/json')
  @WithEtag()
  @ApiOperation({
    summary: 'Correct a lead',
    description:
      'JSON merge patch (RFC 7396) on the lead in the form in which it was registered: `null` takes a value away, lists are ' +
      'replaced, `contact` is the first contact. The result is checked as a whole. Nothing happens when nothing changes.',
  })
  @ApiConsumes('application/merge-patch+json', 'application/json')
  @ApiBody({ type: LeadPatchDto })
  @ApiOkResponse({ type: LeadView, description: 'The lead as it is now.' })
  async correct(
    @Id('lead') id: string,
    @RequiredIfMatch() ifMatch: number,
    @Body() patch: unknown,
    @CallerOf() caller: Caller,
    @Context() context: CommandContext,
  ): Promise<Plain<LeadView>> {
    const corrected = await this.correctLead.execute(id, reviseLead(patch), ifMatch, context);
    return leadView(await this.readLead.join(corrected), sightOf(caller));
  }
}
