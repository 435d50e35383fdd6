import type { CommandContext, Idempotency } from '@app/kernel';
import {
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
  type NextLink,
  type SetLocation,
  type Plain,
} from '@app/platform';
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RegisterOrganisation } from '../../application/register-organisation.use-case.js';
import { ShowOrganisations } from '../../application/show-organisations.use-case.js';
import { UpdateOrganisation } from '../../application/update-organisation.use-case.js';
import { OrganisationsQuery } from './dto/matching.dto.js';
import { ChangeOrganisationDto, RegisterOrganisationDto } from './dto/organisation.dto.js';
import { given } from './given.js';
import { OrganisationPage, organisationView, OrganisationView, RegisteredView } from './views/organisation.view.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly register: RegisterOrganisation,
    private readonly update: UpdateOrganisation,
    private readonly show: ShowOrganisations,
  ) {}

  @Post()
  @Roles('data-steward')
  @WithEtag()
  @ApiOperation({
    summary: 'Register an organisation',
    description: 'An identifier has one holder: 409 `organisation.identifier-held` names it in `organisationId`.',
  })
  @ApiCreatedResponse({ type: RegisteredView, description: 'It is in the register.' })
  async create(
    @Body() body: RegisterOrganisationDto,
    @Context() context: CommandContext,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Location() location: SetLocation,
  ): Promise<Plain<RegisteredView>> {
    const registered = await this.register.execute(given(body), context, { idempotency });
    location(registered.id);
    return registered;
  }

  @Get()
  @Roles('account-manager', 'data-steward', 'mission-lead', 'auditor')
  @ApiOperation({
    summary: 'List or find organisations',
    description: 'With `q` the names that begin so, in order of name; without it all, in order of id.',
  })
  @ApiOkResponse({ type: OrganisationPage, description: 'A part of the list.' })
  async list(
    @Query() { q, limit, cursor }: OrganisationsQuery,
    @Next() next: NextLink,
  ): Promise<Plain<OrganisationPage>> {
    if (q !== undefined) return { items: (await this.show.beginningWith(q, limit)).map(organisationView) };
    const [after] = parseCursor(cursor, ['string']) ?? [];
    const rows = await this.show.page(after, limit + 1);
    return pageOf(rows, { limit, next, positionOf: ({ id }) => [id], present: organisationView });
  }

  @Get(':id')
  @Roles('account-manager', 'data-steward', 'mission-lead', 'auditor')
  @WithEtag()
  @ApiOperation({ summary: 'Show an organisation', description: 'With where each value came from.' })
  @ApiOkResponse({ type: OrganisationView, description: 'The organisation; `ETag` is its version.' })
  async one(@Id('organisation') id: string): Promise<Plain<OrganisationView>> {
    return organisationView(await this.show.one(id));
  }

  @Patch(':id')
  @Roles('data-steward')
  @Consumes('application/json', 'application/merge-patch+json')
  @WithEtag()
  @ApiOperation({
    summary: 'Correct an organisation',
    description: 'A JSON merge patch; lists are replaced as a whole.',
  })
  @ApiOkResponse({ type: OrganisationView, description: 'The organisation as it is now.' })
  async correct(
    @Id('organisation') id: string,
    @Body() body: ChangeOrganisationDto,
    @RequiredIfMatch() version: number,
    @Context() context: CommandContext,
  ): Promise<Plain<OrganisationView>> {
    return organisationView(await this.update.execute(id, given(body), version, context));
  }
}
