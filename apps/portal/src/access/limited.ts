import { RouteConfig } from '@nestjs/platform-fastify';

const WINDOW_MS = 60_000;

/**
 * A route that anybody may post to: at most so many times a minute from one address (see `visitorAddress`), counted by each
 * replica. Beyond that the page of 429 says to wait; nothing was sent.
 */
export const Limited = (mostAMinute = 10): MethodDecorator =>
  RouteConfig({ rateLimit: { max: mostAMinute, timeWindow: WINDOW_MS } });
