import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../auth/caller.js';
import type { KeyedHash } from '../secrets/keyed-hash.js';

/** What the platform remembers of a request: filled by hooks and the guard, read by the parameter decorators. */
export interface RequestFacts {
  readonly correlationId: string;
  readonly traceparent: string;
  caller?: Caller;
}

declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
  }
  interface FastifyInstance {
    keyedHash: KeyedHash;
  }
}

export type { FastifyReply, FastifyRequest };

/** The path without the query. */
export const pathOf = (request: Pick<FastifyRequest, 'url'>): string => {
  const end = request.url.indexOf('?');
  return end < 0 ? request.url : request.url.slice(0, end);
};
