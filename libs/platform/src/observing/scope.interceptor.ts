import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { EventContext } from '@app/messaging';
import { context as contexts, ROOT_CONTEXT, trace, type Context } from '@opentelemetry/api';
import { Observable } from 'rxjs';
import type { FastifyRequest } from '../http/platform-request.js';
import { scopes, type UseCaseObserver } from './scope.js';
import { spanContextOf } from './traceparent.js';

interface Conversation {
  readonly correlationId: string;
  readonly traceparent?: string;
}

const conversationOf = (context: ExecutionContext): Conversation => {
  if (context.getType() === 'http') return context.switchToHttp().getRequest<FastifyRequest>().facts;
  const event = context.switchToRpc().getContext<unknown>();
  return event instanceof EventContext ? event.command : { correlationId: '' };
};

const traceContextOf = (traceparent: string | undefined): Context => {
  const span = spanContextOf(traceparent);
  return span === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, span);
};

/** Opens the scope of a request or event: its use cases know the conversation, the trace and who watches. */
export class ScopeInterceptor implements NestInterceptor {
  constructor(private readonly observer: UseCaseObserver) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const { correlationId, traceparent } = conversationOf(context);
    const scope = { observer: this.observer, correlationId };
    return new Observable((subscriber) =>
      scopes.run(scope, () => contexts.with(traceContextOf(traceparent), () => next.handle().subscribe(subscriber))),
    );
  }
}
