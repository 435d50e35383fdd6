import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logger } from 'pino';
import { throwError, type Observable } from 'rxjs';
import type { FastifyReply, FastifyRequest } from '../http/platform-request.js';
import type { RouteTable } from '../http/route-table.js';
import { describeError } from '../observing/describe-error.js';
import { EdgeError } from './edge-error.js';
import { PROBLEM_MEDIA_TYPE } from './problem.js';
import { isExpected, toProblem } from './to-problem.js';

/** Answers every error of a request with problem+json. Errors of event handlers pass as they are. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> | undefined {
    if (host.getType() !== 'http') return throwError(() => error);
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return undefined;
  }

  private answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { correlationId } = request.facts;
    if (!isExpected(error)) {
      const route = request.routeOptions.url ?? 'no route';
      this.logger.error({ correlationId, method: request.method, route, ...describeError(error) }, 'unexpected error');
    }
    if (reply.sent) return;
    const { problem, headers } = toProblem(this.orWrongMethod(error, request), correlationId);
    // A body that was not read to its end would be taken for the next request.
    if (!request.raw.complete && request.raw.headers['transfer-encoding'] !== undefined)
      void reply.header('Connection', 'close');
    void reply.code(problem.status).headers(headers).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
  }

  private orWrongMethod(error: unknown, request: FastifyRequest): unknown {
    if (!(error instanceof HttpException) || error.getStatus() !== 404) return error;
    const allowed = this.routes.methodsAt(request.url);
    return allowed.length === 0
      ? error
      : new EdgeError(405, 'method.not-allowed', `Possible here: ${allowed.join(', ')}.`, {
          Allow: allowed.join(', '),
        });
  }
}
