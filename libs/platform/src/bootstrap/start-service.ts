import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig, type Environment } from '../config/read-config.js';
import { createApp } from './create-app.js';
import { Lifecycle } from './lifecycle.js';
import { buildParts, type Parts } from './parts.js';
import type { ServiceDefinition } from './service-definition.js';

/** So long the start waits for MongoDB and its indexes before it listens without them. */
const WAIT_FOR_STORAGE_MS = 3_000;

/** A service that listens. */
export interface RunningService {
  readonly app: NestFastifyApplication;
  /** `http://host:port` */
  readonly url: string;
  /** Stops in order (design §5); resolves when all is released. */
  close(): Promise<void>;
}

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

async function listen(app: NestFastifyApplication, parts: Parts): Promise<string> {
  const { config, storage } = parts;
  const lifecycle = app.get(Lifecycle);
  lifecycle.server = app.getHttpServer();
  await app.startAllMicroservices();
  lifecycle.start();
  await storage.readyWithin(WAIT_FOR_STORAGE_MS);
  await app.listen(config.http.port, config.http.host);
  return urlOf(app.getHttpServer().address() as AddressInfo);
}

/**
 * Starts a service within this process: what {@link bootstrap} does, for tests and benchmarks too. `env` overrides
 * `process.env`.
 * @throws InvalidConfiguration, an error that names a route without `@Roles` or `@Public`, or that of a port in use
 */
export async function startService(definition: ServiceDefinition, env: Environment = {}): Promise<RunningService> {
  const config = readConfig(definition, { ...process.env, ...env });
  const parts = buildParts(definition, config);
  const app = await createApp(parts);
  const close = async (): Promise<void> => {
    await app.close();
    parts.log.flush();
  };
  try {
    const url = await listen(app, parts);
    parts.logger.info({ url }, `${definition.name} is listening on ${url}`);
    return { app, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
