import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyRequest } from './platform-request.js';

/** Whoever has not sent everything by then hears the answer half-way, as well as they can. */
const HEAR_OUT_MS = 120_000;

/**
 * Before a streamed body is answered that nobody wants to read further, the rest of it is received and thrown away: many
 * clients, Node's own `fetch` among them, take an answer in the middle of what they send for a broken connection.
 */
export async function hearOut({ raw, body }: Pick<FastifyRequest, 'raw' | 'body'>): Promise<void> {
  if (!(body instanceof Readable) || raw.complete || raw.destroyed) return;
  raw.resume();
  await finished(raw, { writable: false, signal: AbortSignal.timeout(HEAR_OUT_MS) }).catch(() => undefined);
}
