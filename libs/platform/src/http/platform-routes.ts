import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Parts } from '../bootstrap/parts.js';
import type { HealthReport } from '../health/health.js';
import { openApiOf } from '../openapi/open-api.js';
import type { FastifyReply } from './platform-request.js';

const answer = (reply: FastifyReply, report: HealthReport): FastifyReply =>
  reply.code(report.status === 'down' ? 503 : 200).send(report);

/** Health, metrics and, of an API, its OpenAPI document: the same for every service, open to everybody, no part of the API. */
export function addPlatformRoutes(app: NestFastifyApplication, { health, metrics, definition }: Parts): void {
  const instance = app.getHttpAdapter().getInstance();
  let document: Promise<string> | undefined;
  instance.get('/health/live', (_request, reply) => answer(reply, health.live()));
  instance.get('/health/ready', async (_request, reply) => answer(reply, await health.ready()));
  instance.get('/health/startup', (_request, reply) => answer(reply, health.startup()));
  instance.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  if (definition.front === undefined)
    instance.get('/v1/openapi.json', async (_request, reply) => {
      document ??= openApiOf(app, definition).then((made) => JSON.stringify(made));
      return reply
        .header('Access-Control-Allow-Origin', '*')
        .type('application/json')
        .send(await document);
    });
  instance.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
    done();
  });
}
