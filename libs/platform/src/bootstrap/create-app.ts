import { Module, type Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkAccess } from '../auth/check-access.js';
import { answerHeaders } from '../http/answer-headers.js';
import { httpAdapter } from '../http/http-adapter.js';
import { addPlatformRoutes } from '../http/platform-routes.js';
import { NestLog } from '../observing/logger.js';
import { OperatorsModule } from './operators.module.js';
import type { Parts } from './parts.js';
import { PlatformModule } from './platform.module.js';

@Module({})
class Root {}

const controllersOf = (app: NestFastifyApplication): readonly Type[] =>
  [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' ? [metatype as Type] : [],
    ),
  );

/** Puts a service together without starting anything. @throws Error that names a route that nobody may use */
export async function createApp(parts: Parts): Promise<NestFastifyApplication> {
  const { definition, config, routes, keyedHash, logger, servers } = parts;
  const { front } = definition;
  const headers = front?.headers(config) ?? answerHeaders(definition.version);
  const adapter = httpAdapter({ headers, front, routes, keyedHash });
  await front?.prepare(adapter.getInstance(), config);
  // A front shows its operators pages, not routes.
  const own = front === undefined ? [definition.module, OperatorsModule.of(parts)] : [definition.module];
  const root = { module: Root, imports: [PlatformModule.of(parts), ...own] };
  const options = { logger: new NestLog(logger), bodyParser: false, abortOnError: false };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class and takes plain objects
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, options);
  checkAccess(controllersOf(app));
  if (front === undefined) app.setGlobalPrefix('v1');
  for (const strategy of servers) app.connectMicroservice({ strategy }, { inheritAppConfig: true });
  addPlatformRoutes(app, parts);
  return app;
}
