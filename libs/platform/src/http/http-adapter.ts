import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { KeyedHash } from '../secrets/keyed-hash.js';
import { EdgeError } from '../problems/edge-error.js';
import { PROBLEM_MEDIA_TYPE } from '../problems/problem.js';
import { toProblem } from '../problems/to-problem.js';
import { addBodyParsers, BODY_LIMIT } from './body-parsers.js';
import type { Front } from './front.js';
import type { FastifyReply, FastifyRequest, RequestFacts } from './platform-request.js';
import { hearOut } from './hear-out.js';
import { LONGEST_PARAMETER, readableUrl } from './readable-url.js';
import { factsOf } from './request-facts.js';
import type { RouteTable } from './route-table.js';

export interface HttpAdapterOptions {
  /** On every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly front?: Front | undefined;
  readonly routes: RouteTable;
  readonly keyedHash: KeyedHash;
}

/** The answer to what is not even HTTP: there is neither a request nor a reply, only a socket. */
const answerRaw = (headers: Readonly<Record<string, string>>) => (error: Error & { code?: string }, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const edge =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new EdgeError(431, 'headers.too-large', 'The headers are too large.')
      : new EdgeError(400, 'request.malformed', 'This is not an HTTP request.');
  const body = JSON.stringify(toProblem(edge, randomUUID()).problem);
  const lines = Object.entries({
    ...headers,
    'Content-Type': PROBLEM_MEDIA_TYPE,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end(
    `HTTP/1.1 ${edge.status} ${edge.status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`,
  );
};

const rewritten = ({ rewriteUrl }: Front, request: IncomingMessage): string =>
  rewriteUrl?.(request) ?? request.url ?? '/';

/** Fastify for Nest: headers on every answer, our body parsers, the conversation of each request. */
export function httpAdapter({ headers, front, routes, keyedHash }: HttpAdapterOptions): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The default of 100 would answer 404 to an id that is merely wrong.
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // Slow senders of headers and bodies are cut off; imports stream for longer than a request may wait.
    requestTimeout: 300_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    return503OnClosing: false,
    exposeHeadRoutes: true,
    ...(front && { rewriteUrl: (request: IncomingMessage) => readableUrl(rewritten(front, request)) }),
    // We use no Nest middleware.
    skipMiddie: true,
    clientErrorHandler: answerRaw(headers),
    // The router of an API refuses a malformed address before any hook runs.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const { correlationId } = factsOf(request.raw.headers);
      const answer = toProblem(new EdgeError(400, 'address.malformed', 'The address cannot be read.'), correlationId);
      void reply
        .code(400)
        .headers(headers)
        .header('X-Correlation-Id', correlationId)
        .type(PROBLEM_MEDIA_TYPE)
        .send(JSON.stringify(answer.problem));
    },
  });
  const instance = adapter.getInstance();
  instance.decorate('keyedHash', keyedHash);
  instance.decorateRequest('facts', null as unknown as RequestFacts);
  instance.addHook('onRoute', ({ method, url }) => {
    routes.add(method, url);
  });
  instance.addHook('onRequest', (request: FastifyRequest, reply, done) => {
    request.facts = factsOf(request.raw.headers);
    void reply.headers(headers).header('X-Correlation-Id', request.facts.correlationId);
    done();
  });
  instance.addHook('onSend', hearOut);
  // A streamed body that nobody began to read, as that of an unknown caller, is read to its end all the same.
  instance.addHook('onResponse', (request: FastifyRequest, _reply, done) => {
    if (!request.raw.complete) request.raw.resume();
    done();
  });
  if (front === undefined) addBodyParsers(instance);
  return adapter;
}
