import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { EdgeError } from '../problems/edge-error.js';

/** Of a JSON body. Streamed bodies are bounded by whoever reads them. */
export const BODY_LIMIT = 1_048_576;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws EdgeError 415 */
function assertPlain(headers: IncomingHttpHeaders): void {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
  throw new EdgeError(
    415,
    'content-encoding.unsupported',
    'The body must not be compressed: leave Content-Encoding out.',
  );
}

/** The text of a JSON body. @throws EdgeError 415 for another character set, 400 for what is no UTF-8 */
function decoded(headers: IncomingHttpHeaders, body: Uint8Array): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new EdgeError(415, 'charset.unsupported', 'A JSON body must be in UTF-8.');
  }
  try {
    return utf8.decode(body);
  } catch {
    throw new EdgeError(400, 'request.malformed', 'The body is not in UTF-8.');
  }
}

type Done = (error: Error | null, body?: unknown) => void;

/**
 * JSON and JSON merge patch are read whole, CSV and NDJSON are handed over as streams; every other media type is refused.
 * An empty JSON body is no body: many clients name the media type of nothing.
 */
export function addBodyParsers(instance: FastifyInstance): void {
  // Names that JavaScript reserves are refused with the other unknown ones, which names them.
  const parse = instance.getDefaultJsonParser('ignore', 'ignore');
  const json = (request: FastifyRequest, body: Buffer, done: Done): void => {
    if (body.length === 0) {
      done(null, undefined);
      return;
    }
    try {
      assertPlain(request.headers);
      void parse(request, decoded(request.headers, body), done);
    } catch (error) {
      done(error as EdgeError);
    }
  };
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    json,
  );
  instance.addContentTypeParser(['text/csv', 'application/x-ndjson'], (request, stream, done) => {
    try {
      assertPlain(request.headers);
      done(null, stream);
    } catch (error) {
      done(error as EdgeError);
    }
  });
}
