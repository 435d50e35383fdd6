import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InvalidInput, type CommandContext } from '@app/kernel';
import { DeadLetterDesk, type RedrivePosition } from '@app/messaging';
import { Roles } from '../auth/access.js';
import { Context } from '../http/context.decorator.js';
import { parseCursor } from '../http/cursor.js';
import { Next, pageOf, type NextLink } from '../http/page.js';
import type { Plain } from '../http/plain.js';
import { observed } from '../observing/observed.js';
import { checkInput } from '../validation/check-input.js';
import { DeadLettersQuery, DiscardInput, RedrivesQuery } from './dead-letter.dto.js';
import { DeadLetterPage, deadLetterView, DeadLetterView, RedrivesView } from './dead-letter.view.js';
import { DiscardDeadLetter } from './discard-dead-letter.js';
import { LetterId } from './letter-id.decorator.js';
import { OpenDeadLetter } from './open-dead-letter.js';
import { openedLetterView, OpenedLetterView } from './opened-letter.view.js';
import { RedriveDeadLetter } from './redrive-dead-letter.js';
import { RedriveWaiting } from './redrive-waiting.js';

/** @throws InvalidInput for a cursor that is none of ours */
function positionOf(cursor: string | undefined): RedrivePosition | undefined {
  const parts = parseCursor(cursor, ['number', 'number', 'string']);
  if (parts === undefined) return undefined;
  const [partition, offset, until] = parts;
  const deadUntil = new Date(until);
  if (!Number.isNaN(deadUntil.getTime())) return { after: { partition, offset }, deadUntil };
  const detail = 'must be a cursor out of the "next" link of an earlier answer';
  throw new InvalidInput([{ pointer: '/cursor', code: 'cursor', detail }]);
}

@ApiTags('operations')
@Controller('dead-letters')
@Roles('operator')
export class DeadLettersController {
  private readonly open: OpenDeadLetter;
  private readonly redrive: RedriveDeadLetter;
  private readonly redriveWaiting: RedriveWaiting;
  private readonly discard: DiscardDeadLetter;

  constructor(private readonly desk: DeadLetterDesk) {
    this.open = observed('open-dead-letter', new OpenDeadLetter(desk));
    this.redrive = observed('redrive-dead-letter', new RedriveDeadLetter(desk));
    this.redriveWaiting = observed('redrive-waiting-dead-letters', new RedriveWaiting(desk));
    this.discard = observed('discard-dead-letter', new DiscardDeadLetter(desk));
  }

  @Get()
  @ApiOperation({
    summary: 'List dead letters',
    description: 'Records that this service could not handle, the oldest first. They are kept for 30 days.',
  })
  @ApiOkResponse({ type: DeadLetterPage, description: 'A part of the list.' })
  async list(
    @Query() { state, group, limit, cursor }: DeadLettersQuery,
    @Next() next: NextLink,
  ): Promise<Plain<DeadLetterPage>> {
    const [partition, offset] = parseCursor(cursor, ['number', 'number']) ?? [];
    const entries = await this.desk.list({
      ...(state && { state }),
      ...(group && { group }),
      ...(partition === undefined || offset === undefined ? {} : { after: { partition, offset } }),
      limit: limit + 1,
    });
    return pageOf(entries, {
      ...{ limit, next, present: deadLetterView },
      positionOf: (last) => [last.partition, last.offset],
    });
  }

  @Post('redrives')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Redrive all that wait',
    description:
      'The oldest first, at most `limit` in one call; POST to `next` while there is more. Letters that came after the ' +
      'first call are left for another round, so it ends also when the cause is still there.',
  })
  @ApiOkResponse({ type: RedrivesView, description: 'What this call did.' })
  async redrives(
    @Query() { group, limit, cursor }: RedrivesQuery,
    @Next() link: NextLink,
    @Context() { actor }: CommandContext,
  ): Promise<Plain<RedrivesView>> {
    const from = positionOf(cursor);
    const bounds = { limit, ...(group && { group }), ...(from && { from }) };
    const { redriven, lost, next } = await this.redriveWaiting.execute(bounds, actor);
    const { after, deadUntil } = next ?? {};
    return {
      ...{ redriven: redriven.length, lost: lost.length, more: next !== undefined },
      ...(after && deadUntil && { next: link([after.partition, after.offset, deadUntil.toISOString()]) }),
    };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Show a dead letter',
    description: 'With the record itself, as long as the topic holds it. Takes a second or two: Kafka is asked for it.',
  })
  @ApiOkResponse({ type: OpenedLetterView, description: 'The letter.' })
  async one(@LetterId() id: string): Promise<Plain<OpenedLetterView>> {
    return openedLetterView(await this.open.execute(id));
  }

  @Post(':id/redrives')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Redrive a dead letter',
    description:
      'Sends the original record again, to the group that failed, to no other. One that was redriven already stays as ' +
      'it is. Refused (`dead-letter.lost`) when the topic no longer holds the record.',
  })
  @ApiOkResponse({ type: DeadLetterView, description: 'The letter as it is now.' })
  async redriven(@LetterId() id: string, @Context() { actor }: CommandContext): Promise<Plain<DeadLetterView>> {
    return deadLetterView(await this.redrive.execute(id, actor));
  }

  @Post(':id/discards')
  @HttpCode(200)
  @ApiBody({ type: DiscardInput, required: false })
  @ApiOperation({
    summary: 'Discard a dead letter',
    description:
      'It no longer counts as waiting; its record stays in the topic until its 30 days are over. One that was discarded ' +
      'already stays as it is. Refused (`dead-letter.redriven`) when it was sent again.',
  })
  @ApiOkResponse({ type: DeadLetterView, description: 'The letter as it is now.' })
  async discarded(
    @LetterId() id: string,
    // The body may be missing, hence it is checked below.
    @Body() body: object | undefined,
    @Context() { actor }: CommandContext,
  ): Promise<Plain<DeadLetterView>> {
    const { reason } = checkInput(DiscardInput, body ?? {});
    return deadLetterView(await this.discard.execute(id, actor, reason));
  }
}
