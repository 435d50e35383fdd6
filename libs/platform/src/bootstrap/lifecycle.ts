import type { BeforeApplicationShutdown, OnApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import type { Server } from 'node:http';
import { describeError } from '../observing/describe-error.js';
import type { Parts } from './parts.js';

/** Requests that are still open then are cut off, so that the rest of the shutdown fits into 25 seconds. */
const HTTP_DRAINS_WITHIN_MS = 7_000;
const CLOSE_IDLE_EVERY_MS = 50;

/**
 * The order of starting and of stopping (design §5). Nest calls: this `onModuleDestroy` → HTTP drains → consumers drain →
 * this `onApplicationShutdown`.
 */
export class Lifecycle implements OnModuleDestroy, BeforeApplicationShutdown, OnApplicationShutdown {
  private cutting: NodeJS.Timeout | undefined;
  private closingIdle: NodeJS.Timeout | undefined;

  constructor(private readonly parts: Parts) {}

  /** The HTTP server, whose open connections are cut when they take too long. */
  server: Pick<Server, 'closeAllConnections' | 'closeIdleConnections'> | undefined;

  start(): void {
    const { definition, storage, health, relay, loops, deadLetters, publisher, logger } = this.parts;
    health.start();
    storage.start(() => {
      // A front writes nothing that others should hear of.
      if (definition.front === undefined) relay.start();
      deadLetters.start();
      loops.start();
    });
    // So that health knows about Kafka before the first event; the relay connects by itself all the same.
    publisher.connect().catch((error: unknown) => {
      logger.warn(describeError(error), 'Kafka cannot be reached yet');
    });
  }

  onModuleDestroy(): void {
    this.parts.health.drain();
  }

  beforeApplicationShutdown(): void {
    // A connection that was busy when the server stopped listening would be kept for the next request of its client.
    this.closingIdle = setInterval(() => this.server?.closeIdleConnections(), CLOSE_IDLE_EVERY_MS).unref();
    this.cutting = setTimeout(() => this.server?.closeAllConnections(), HTTP_DRAINS_WITHIN_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    const { deadLetters, loops, replicas, relay, publisher, health, storage } = this.parts;
    clearTimeout(this.cutting);
    clearInterval(this.closingIdle);
    await storage.halt();
    await this.step('dead-letter index', () => deadLetters.stop());
    await this.step('background loops', () => loops.stop());
    await this.step('replica', () => replicas.leave());
    // Ends, flushes once and gives its lease back.
    await this.step('relay', () => relay.stop());
    await this.step('Kafka', () => publisher.close());
    health.stop();
    await this.step('MongoDB', () => storage.close());
  }

  /** One part that cannot stop must not keep the others from it. */
  private async step(name: string, stop: () => Promise<void>): Promise<void> {
    try {
      await stop();
      this.parts.logger.debug(`${name} stopped`);
    } catch (error) {
      this.parts.logger.warn(describeError(error), `${name} did not stop cleanly`);
    }
  }
}
