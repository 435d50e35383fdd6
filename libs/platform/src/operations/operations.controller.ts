import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MongoEventStore } from '@app/event-store';
import { Roles } from '../auth/access.js';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import { LimitQuery } from '../http/page.js';
import type { Plain } from '../http/plain.js';
import { observed } from '../observing/observed.js';
import { DEFINITION, EVENT_STORE } from '../tokens.js';
import { blockedAggregateView, BlockedAggregatesView, RetryView } from './blocked-aggregate.view.js';
import { Operations } from './operations.js';
import { operationsView, OperationsView } from './operations.view.js';
import { ReleaseBlocked } from './release-blocked.js';

@ApiTags('operations')
@Controller('operations')
@Roles('operator')
export class OperationsController {
  private readonly release: ReleaseBlocked;

  constructor(
    private readonly operations: Operations,
    @Inject(EVENT_STORE) private readonly store: MongoEventStore,
    @Inject(DEFINITION) private readonly definition: ServiceDefinition,
  ) {
    this.release = observed('release-blocked-aggregate', new ReleaseBlocked(store.outbox));
  }

  @Get()
  @ApiOperation({
    summary: 'Show how the service stands',
    description: 'Replicas, backlog, consumers and dead letters. Any replica can be asked: it knows of all of them.',
  })
  @ApiOkResponse({ type: OperationsView, description: 'How it stands now.' })
  async show(): Promise<Plain<OperationsView>> {
    return operationsView(this.definition, await this.operations.execute());
  }

  @Get('blocked-aggregates')
  @ApiOperation({
    summary: 'List blocked aggregates',
    description: 'Those that have been blocked longest, at most `limit`. The others follow when these are released.',
  })
  @ApiOkResponse({ type: BlockedAggregatesView, description: 'The list.' })
  async blocked(@Query() { limit }: LimitQuery): Promise<Plain<BlockedAggregatesView>> {
    const found = await this.store.outbox.blocked(limit);
    const oldest = [...found].sort((a, b) => a.blockedSince.getTime() - b.blockedSince.getTime());
    return { items: oldest.slice(0, limit).map(blockedAggregateView) };
  }

  @Post('blocked-aggregates/:collection/:id/retries')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Let the relay try a blocked aggregate again',
    description:
      'Remove the cause first: it is blocked again within a second if its event still cannot be sent. One that is not ' +
      'blocked stays as it is.',
  })
  @ApiOkResponse({ type: RetryView, description: 'Whether it was released.' })
  async retry(@Param('collection') collection: string, @Param('id') id: string): Promise<Plain<RetryView>> {
    return { collection, id, released: await this.release.execute(collection, id) };
  }
}
