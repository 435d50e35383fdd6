import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { Unavailable } from '@app/kernel';
import { LOGGER, Public } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { COOKIES, cookieOf } from '../access/cookies.js';
import { RoleMissing, SignInFirst } from '../access/refusals.js';
import { Sessions } from '../access/sessions.js';
import { securityHeaders } from '../shell/csp.js';
import { QueryOf, VisitOf, type Visit } from '../shell/visit.js';
import { Hub } from './hub.js';
import { LiveParts } from './live-part.js';
import { LiveStream } from './live-stream.js';
import { parseShown, type ShownPart } from './shown-parts.js';

function assertMaySee(shown: readonly ShownPart[], { viewer }: Visit): void {
  for (const { part } of shown) {
    if (part.roles === 'public') continue;
    if (viewer === undefined) throw new SignInFirst();
    if (!part.roles.some((role) => viewer.roles.has(role))) throw new RoleMissing();
  }
}

/** Server-sent events for open pages: `/live?parts=lead:<id>:<version>,…`. Each part checks the viewer's roles. */
@Controller('live')
@Public()
export class LiveController {
  constructor(
    private readonly parts: LiveParts,
    private readonly hub: Hub,
    private readonly sessions: Sessions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Get()
  stream(
    @VisitOf() visit: Visit,
    @QueryOf() query: URLSearchParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    // A page that comes back says what it has by now; at first it says what it was drawn from.
    const resumed = request.headers['last-event-id'];
    const shown = parseShown((typeof resumed === 'string' && resumed) || (query.get('parts') ?? ''), this.parts);
    assertMaySee(shown, visit);
    if (shown.length === 0) {
      void reply.code(204).send();
      return;
    }
    if (this.hub.isFull) throw new Unavailable('Too many pages are open.', {}, 30);
    reply.hijack();
    const { raw } = reply;
    // Gone while we found out who asks: nobody would tell us any more.
    if (raw.destroyed) return;
    raw.writeHead(200, { ...securityHeaders(), 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    const stream = new LiveStream({
      ...{ raw, visit, shown, logger: this.logger },
      isAllowed: () => this.isAllowed(request),
      onEnd: () => {
        leave();
      },
    });
    const leave = this.hub.add(stream);
  }

  private async isAllowed(request: FastifyRequest): Promise<boolean> {
    const id = cookieOf(request, COOKIES.session);
    return request.session === undefined || (id !== undefined && (await this.sessions.find(id)) !== undefined);
  }
}
