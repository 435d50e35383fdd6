import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { InvalidInput, type Idempotency } from '@app/kernel';
import { documentedHeader } from '../openapi/documented-header.js';
import { canonicalJson } from '../secrets/canonical-json.js';
import { pathOf, type FastifyRequest } from './platform-request.js';

const PRINTABLE = /^[\x20-\x7e]{1,255}$/;

/**
 * The promise in the header `Idempotency-Key`, if the client makes one. The key counts within one caller (or the
 * public), method and path; both key and body are kept as keyed hashes only.
 * @throws InvalidInput when the key is not 1 to 255 printable ASCII characters
 */
export function idempotencyOf(request: FastifyRequest): Idempotency | undefined {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !PRINTABLE.test(header)) {
    throw new InvalidInput(
      [{ pointer: '', code: 'idempotencyKey', detail: 'Idempotency-Key must be 1 to 255 printable ASCII characters' }],
      'idempotency-key.invalid',
    );
  }
  const { keyedHash } = request.server;
  const scope = request.facts.caller?.id ?? 'public';
  return {
    key: keyedHash.of('idempotency', scope, request.method, pathOf(request), header),
    bodyHmac: keyedHash.of('body', canonicalJson(request.body)),
  };
}

/** Parameter: {@link Idempotency} | undefined. For every POST that creates. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext) => idempotencyOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [
    documentedHeader(
      'Idempotency-Key',
      'Makes a repeat safe: the same key with the same body gets the first answer again. At most 255 characters.',
      { required: false, example: '0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d01' },
    ),
  ],
);
