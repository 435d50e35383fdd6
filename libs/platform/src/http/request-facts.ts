import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { continueTrace } from '../observing/traceparent.js';
import type { RequestFacts } from './platform-request.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The conversation that a request belongs to: the caller's `X-Correlation-Id` when it is a UUID, else a new one. */
export function factsOf(headers: IncomingHttpHeaders): RequestFacts {
  const given = headers['x-correlation-id'];
  const correlationId = typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : randomUUID();
  return { correlationId, traceparent: continueTrace(headers['traceparent']) };
}
