import { Body, Controller, Get, HttpCode, Module, Patch, Post, Query } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { topics, type CloudEvent } from '@app/contracts';
import { NotAllowed, NotFound, RuleViolation, Unavailable, type CommandContext, type Idempotency } from '@app/kernel';
import { EventContext, OnEvent } from '@app/messaging';
import {
  BodyStream,
  CallerOf,
  Child,
  Children,
  Consumes,
  Context,
  Id,
  IdempotencyKey,
  IdentifierInput,
  IsCountryCode,
  IsEmailAddress,
  IsInstant,
  IsLongText,
  IsOneOf,
  IsPhone,
  IsPlainText,
  IsWebsite,
  IsWholeNumber,
  Location,
  MayBeAbsent,
  Next,
  observed,
  PageQuery,
  Public,
  RequiredIfMatch,
  Roles,
  WithEtag,
  type Caller,
  type NextLink,
  type Page,
  type ServiceDefinition,
  type SetLocation,
} from '@app/platform';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

export const GROUP = 'lead-intake.probe';

class PersonInput {
  @IsPlainText(200)
  readonly fullName!: string;

  @MayBeAbsent()
  @IsEmailAddress()
  readonly email?: string;

  @MayBeAbsent()
  @IsPhone()
  readonly phone?: string;
}

class ThingInput {
  @IsPlainText(100)
  readonly name!: string;

  @IsCountryCode()
  readonly country!: string;

  @IsOneOf('small', 'large')
  readonly size!: string;

  @Child(() => PersonInput)
  readonly contact!: PersonInput;

  @MayBeAbsent()
  @Children(() => IdentifierInput, { max: 3 })
  readonly identifiers?: readonly IdentifierInput[];

  @MayBeAbsent()
  @IsLongText(500)
  readonly notes?: string;

  @MayBeAbsent()
  @IsWebsite()
  readonly website?: string;

  @MayBeAbsent()
  @IsInstant()
  readonly at?: string;

  @MayBeAbsent()
  @IsWholeNumber(1, 10)
  readonly count?: number;
}

class ThingsQuery extends PageQuery {
  @MayBeAbsent()
  @IsOneOf('small', 'large')
  readonly size?: string;
}

const errors: Readonly<Record<string, () => Error>> = {
  rule: () => new RuleViolation('thing.closed', { missing: ['a', 'b'] }, 'It is closed.'),
  missing: () => new NotFound('thing', '7'),
  forbidden: () => new NotAllowed(),
  away: () => new Unavailable('The database is away.', {}, 2.4),
  unexpected: () => new TypeError('the secret is 12345678'),
};

class FailOnPurpose {
  execute(kind: string): Promise<never> {
    return Promise.reject(errors[kind]?.() ?? new Error('no such error'));
  }
}

const fail = observed('fail-on-purpose', new FailOnPurpose());

@ApiTags('things')
@Controller('things')
class ThingsController {
  @Post()
  @Roles('account-manager', 'service')
  @WithEtag()
  @ApiOperation({ summary: 'Make a thing', description: 'Answers with what it was given.' })
  create(
    @Body() body: ThingInput,
    @Context() context: CommandContext,
    @IdempotencyKey() idempotency: Idempotency | undefined,
    @Location() location: SetLocation,
  ): object {
    location('7');
    return { version: 1, body, context, idempotency };
  }

  @Get()
  @Roles('account-manager', 'auditor')
  list(@Query() query: ThingsQuery, @Next() next: NextLink): Page<object> {
    return { items: [{ limit: query.limit, size: query.size }], next: next(['2026-01-01', query.limit]) };
  }

  @Get(':id')
  @Public()
  read(@Id('thing') id: string, @CallerOf() caller: Caller | undefined): object {
    return { id, caller: caller?.id ?? 'nobody' };
  }

  @Patch(':id')
  @Roles('account-manager')
  @WithEtag()
  change(@Body() _body: object, @RequiredIfMatch() version: number): object {
    return { version: version + 1 };
  }

  @Post('imports')
  @HttpCode(202)
  @Consumes('text/csv', 'application/x-ndjson')
  @Roles('account-manager')
  async import(@BodyStream() body: Readable): Promise<object> {
    return { characters: (await text(body)).length };
  }

  @Post('failures/:kind')
  @Public()
  async fail(@Body() body: { readonly kind: string }): Promise<void> {
    await fail.execute(body.kind);
  }
}

@Controller()
class EventsController {
  @OnEvent(GROUP, 'nl.match-cases.match-proposed.v1')
  async matchProposed(@Payload() event: CloudEvent, @Ctx() context: EventContext): Promise<void> {
    await fail.execute(`${event.id}${context.group}`);
  }
}

@Module({ controllers: [ThingsController, EventsController] })
class ProbeModule {}

@Controller('open-by-mistake')
export class ForgottenController {
  @Get()
  read(): string {
    return 'anything';
  }
}

@Controller('writes')
export class AuditorWritesController {
  @Post()
  @Roles('auditor')
  write(): string {
    return 'anything';
  }
}

/** A tiny service that shows what the platform does for every service. */
export const probe: ServiceDefinition = {
  name: 'lead-intake',
  title: 'Probe',
  description: 'A tiny service for tests.',
  version: '1.2.3',
  module: ProbeModule,
  groups: [{ group: GROUP, topics: [topics.matchCases] }],
  defaultPort: 3001,
  portVariable: 'LEAD_INTAKE_PORT',
};
