import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { CommandContext } from '@app/kernel';
import type { Caller } from '../auth/caller.js';
import type { FastifyRequest } from './platform-request.js';

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The {@link CommandContext} of an HTTP request: who, in which conversation, in which trace. */
export const commandContextOf = ({ facts }: FastifyRequest): CommandContext => ({
  actor: facts.caller?.id ?? 'public',
  correlationId: facts.correlationId,
  traceparent: facts.traceparent,
});

/** Parameter: {@link CommandContext}. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext) =>
  commandContextOf(requestOf(context)),
);

/** Parameter: {@link Caller}, or `undefined` on a public route without a token. */
export const CallerOf = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller | undefined => requestOf(context).facts.caller,
);
