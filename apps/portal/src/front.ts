import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import type { Config, Front } from '@app/platform';
import type { FastifyInstance } from 'fastify';
import { visitorAddress } from './access/visitor-address.js';
import { rewriteUrl } from './access/visits.js';
import { portalSettingsOf } from './configuration.js';
import { serveAssets } from './shell/assets.js';
import { securityHeaders } from './shell/csp.js';

/** A form of text fields. Files come in as multipart and are passed on as they stream. */
const FORM_LIMIT = 256 * 1_024;
const FILE_LIMIT = 64 * 1_024 * 1_024;

async function prepare(instance: FastifyInstance, config: Config): Promise<void> {
  const behindProxy = portalSettingsOf(config).behindProxy === 'true';
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_LIMIT },
    (_request, body, done) => {
      done(null, new URLSearchParams(body as string));
    },
  );
  instance.decorateRequest('visit', undefined);
  instance.decorateRequest('session', undefined);
  instance.decorateRequest('answerStatus', undefined);
  instance.addHook('onSend', (request, reply, _payload, done) => {
    if (request.answerStatus !== undefined) void reply.code(request.answerStatus);
    done();
  });
  await instance.register(fastifyCookie);
  await instance.register(fastifyMultipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 20 } });
  await instance.register(fastifyCompress, { global: true, threshold: 1_024, encodings: ['br', 'gzip'] });
  // Only routes that say so are limited: see `@Limited`.
  await instance.register(fastifyRateLimit, {
    global: false,
    keyGenerator: (request) => visitorAddress(request, behindProxy),
  });
  await serveAssets(instance);
}

export const front: Front = { headers: securityHeaders, rewriteUrl, prepare };
