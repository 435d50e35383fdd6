import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { InvalidInput, VersionRequired } from '@app/kernel';
import { documentedHeader } from '../openapi/documented-header.js';
import type { FastifyRequest } from './platform-request.js';

/**
 * The version in an `If-Match` header: `"7"`, or `W/"7"` as some proxies rewrite it. `*` and a missing header name no
 * version.
 * @throws InvalidInput
 */
export function parseIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const version = /^(?:W\/)?"([1-9]\d{0,14})"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new InvalidInput(
      [{ pointer: '', code: 'ifMatch', detail: 'If-Match must be the ETag of the version that you read, like "7"' }],
      'if-match.invalid',
    );
  }
  return Number(version);
}

const ifMatchOf = (context: ExecutionContext): number | undefined =>
  parseIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);

const documented = (required: boolean): ReturnType<typeof documentedHeader> =>
  documentedHeader('If-Match', 'The ETag of the version that you read.', { required, example: '"7"' });

/** Parameter: the version that the client saw, or `undefined`. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext) => ifMatchOf(context),
  [documented(false)],
);

/** Parameter: the version that the client saw. For PATCH, PUT and DELETE; without it the answer is 428. */
export const RequiredIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const version = ifMatchOf(context);
    if (version === undefined) throw new VersionRequired();
    return version;
  },
  [documented(true)],
);
