import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Unavailable } from '@app/kernel';
import { describeError } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { throwError, type Observable } from 'rxjs';
import { ForeignForm, RoleMissing, SignInFirst } from '../access/refusals.js';
import type { Visits } from '../access/visits.js';
import { ApiProblem, ServiceAway } from '../clients/problem.js';
import { page, seeOther, type Answer } from './answer.js';
import type { Answers } from './answers.js';
import type { ErrorKind } from './error.messages.js';
import { errorMessages } from './error.messages.js';
import { ErrorView } from './error.view.js';
import { wordsOf } from './language.js';
import type { Visit } from './visit.js';

/** An error as the visitor is told of it. */
interface Told {
  readonly kind: ErrorKind;
  readonly status: number;
  /** That is away. */
  readonly service?: string;
  readonly retryAfterSeconds?: number;
}

const NOT_VALID: Told = { kind: 'notValid', status: 400 };
const NOT_FOUND: Told = { kind: 'notFound', status: 404 };

const ofStatus: Readonly<Record<number, Told>> = {
  400: NOT_VALID,
  401: { kind: 'signedOut', status: 401 },
  403: { kind: 'notAllowed', status: 403 },
  404: NOT_FOUND,
  405: NOT_FOUND,
  409: { kind: 'notPossible', status: 409 },
  412: { kind: 'changed', status: 412 },
  413: { kind: 'tooLarge', status: 413 },
  415: { kind: 'notValid', status: 415 },
  428: { kind: 'changed', status: 412 },
  429: { kind: 'tooMany', status: 429, retryAfterSeconds: 60 },
};

const OURS: Told = { kind: 'ours', status: 500 };

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof ApiProblem) return error.problem.status;
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
};

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

export function toldOf(error: unknown, method: string): Told {
  if (error instanceof SignInFirst) return { kind: 'signedOut', status: 401 };
  if (error instanceof RoleMissing) return { kind: 'notAllowed', status: 403 };
  if (error instanceof ForeignForm) return { kind: 'formTooOld', status: 403 };
  if (error instanceof ServiceAway || error instanceof Unavailable) {
    const service = error instanceof ServiceAway ? { service: error.service } : {};
    const kind = isRead(method) ? 'away' : 'awaySent';
    return { kind, status: 503, retryAfterSeconds: Math.ceil(error.retryAfterSeconds), ...service };
  }
  const status = statusOf(error) ?? 500;
  // Whoever refuses for a reason that we do not know says all the same that the visitor's request was no good.
  const told = ofStatus[status] ?? (status >= 400 && status < 500 ? NOT_VALID : OURS);
  // Nobody has filled in an address: one that is no good leads nowhere.
  return told.kind === 'notValid' && isRead(method) ? NOT_FOUND : told;
}

/** Answers every error of a request with a page in the visitor's language. Errors of event handlers pass as they are. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(
    private readonly visits: Visits,
    private readonly answers: Answers,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> | undefined {
    if (host.getType() !== 'http') return throwError(() => error);
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    this.answer(error, request, reply).catch((failure: unknown) => {
      this.logger.error(describeError(failure), 'an error could not be told');
      if (!reply.sent) void reply.code(500).type('text/plain').send('Er ging iets mis. Something went wrong.\n');
    });
    return undefined;
  }

  private async answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const told = toldOf(error, request.method);
    if (told === OURS) this.log(error, request);
    if (reply.sent) return;
    const visit = await this.visits.begin(request, reply);
    if (told.retryAfterSeconds !== undefined) void reply.header('Retry-After', String(told.retryAfterSeconds));
    const { status, body } = this.answers.write(answerTo(error, told, request, visit), request, reply);
    request.answerStatus = status;
    await reply.code(status).send(body);
  }

  private log(error: unknown, request: FastifyRequest): void {
    const route = request.routeOptions.url ?? 'no route';
    const { correlationId } = request.facts;
    this.logger.error({ correlationId, method: request.method, route, ...describeError(error) }, 'unexpected error');
  }
}

/** Whoever wanted to read a page goes on to sign in; whoever sent a form must know that it was not taken. */
function answerTo(error: unknown, { kind, status, service }: Told, { method }: FastifyRequest, visit: Visit): Answer {
  if (error instanceof SignInFirst && method === 'GET' && !visit.isFragment) {
    return seeOther(`/sign-in?next=${encodeURIComponent(visit.url)}`);
  }
  const { title } = wordsOf(errorMessages, visit.language)[kind];
  return page({ title, status, view: ErrorView({ kind, service, visit }) });
}
