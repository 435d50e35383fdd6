import { Controller, Get, HttpException, Inject, Req, Res } from '@nestjs/common';
import { Unavailable } from '@app/kernel';
import { CONFIG, LOGGER, Public, type Config } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { COOKIES, cookieOf } from '../access/cookies.js';
import { RoleMissing, SignInFirst } from '../access/refusals.js';
import { Sessions } from '../access/sessions.js';
import { visitorAddress } from '../access/visitor-address.js';
import { Turns } from '../clients/turns.js';
import { portalSettingsOf } from '../configuration.js';
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

/** For all open pages of this replica: few, so that other pages do not wait for the services behind them. */
const MOST_DRAWS = 8;
const HEADERS = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' } as const;

/** Server-sent events for open pages: `/live?parts=lead:<id>:<version>,…`. Each part checks the viewer's roles. */
@Controller('live')
@Public()
export class LiveController {
  private readonly draws = new Turns(MOST_DRAWS);
  private readonly behindProxy: boolean;

  constructor(
    private readonly parts: LiveParts,
    private readonly hub: Hub,
    private readonly sessions: Sessions,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) config: Config,
  ) {
    this.behindProxy = portalSettingsOf(config).behindProxy === 'true';
  }

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
    const guestFrom = visit.viewer === undefined ? visitorAddress(request, this.behindProxy) : undefined;
    this.assertRoom(guestFrom);
    // Fastify asks us for the head of the answer too: a stream would stay open, with nobody who reads it.
    if (request.method === 'HEAD') {
      void reply.code(200).headers(HEADERS).send();
      return;
    }
    reply.hijack();
    const { raw } = reply;
    // Gone while we found out who asks: nobody would tell us any more.
    if (raw.destroyed) return;
    raw.writeHead(200, { ...securityHeaders(), ...HEADERS });
    const stream = new LiveStream({
      ...{ raw, visit, shown, logger: this.logger, draws: this.draws },
      isAllowed: () => this.isAllowed(request),
      onEnd: () => {
        leave();
      },
    });
    const leave = this.hub.add(stream, guestFrom);
  }

  /** A browser tries again by itself; until there is room its page stays as it was drawn. */
  private assertRoom(guestFrom: string | undefined): void {
    const room = this.hub.roomFor(guestFrom);
    if (room === 'tooManyFromThere') throw new HttpException('Too many pages are open there.', 429);
    if (room === 'full') throw new Unavailable('Too many pages are open.', {}, 30);
  }

  private async isAllowed(request: FastifyRequest): Promise<boolean> {
    const id = cookieOf(request, COOKIES.session);
    return request.session === undefined || (id !== undefined && (await this.sessions.find(id)) !== undefined);
  }
}
