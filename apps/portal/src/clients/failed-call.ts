import { BadRequestException } from '@nestjs/common';
import { ServiceAway } from './problem.js';

/** By these words fetch tells a connection that failed, and one that ended before the whole answer had come. */
const BROKEN = new Set(['fetch failed', 'terminated']);
const ENDED = new Set(['TimeoutError', 'AbortError']);
/** A header holds what no header can: what a form brought goes on as a key or a version. */
const UNSENDABLE = /invalid header value|ByteString/;

/** What a call has failed by: a service that is away, a visitor who sent what cannot be sent, or else a defect of ours. */
export function failureOf(error: unknown, service: string): unknown {
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  if (ENDED.has(name) || (name === 'TypeError' && BROKEN.has(message))) {
    return new ServiceAway(service, 5, { cause: error });
  }
  if (name === 'TypeError' && UNSENDABLE.test(message)) return new BadRequestException(undefined, { cause: error });
  return error;
}
