import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from './platform-request.js';

export type MediaType = 'application/json' | 'application/merge-patch+json' | 'text/csv' | 'application/x-ndjson';

export const CONSUMES = Symbol('consumes');

/** The media types that the body of this route may have, when it is not JSON; others are answered with 415. */
export const Consumes = (...types: readonly [MediaType, ...MediaType[]]): CustomDecorator<symbol> =>
  SetMetadata(CONSUMES, types);

export const PRODUCES = Symbol('produces');

/** The media type of this route's answer, when it is not JSON. Its errors are problem+json all the same. */
export const Produces = (type: MediaType): CustomDecorator<symbol> => SetMetadata(PRODUCES, type);

/**
 * Parameter: the body as it comes in, for routes with `@Consumes('text/csv')` or `@Consumes('application/x-ndjson')`. It
 * has no limit of its own; whoever reads it bounds it.
 */
export const BodyStream = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().body as Readable,
);
