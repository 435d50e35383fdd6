import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';

/**
 * What a service for people has instead of an API: pages at its root, its own guard and its own way to tell an error,
 * both given by its module. The platform still gives it health, metrics, logs, a database, events and an orderly end.
 */
export interface Front {
  /** On every answer, errors included. */
  readonly headers: (config: Config) => Readonly<Record<string, string>>;
  /** The address by which routes are found, when it is not the one that was asked for. */
  readonly rewriteUrl?: (request: IncomingMessage) => string;
  /** Body parsers, cookies, files: whatever Fastify must have before the routes. */
  readonly prepare: (instance: FastifyInstance, config: Config) => Promise<void>;
}
