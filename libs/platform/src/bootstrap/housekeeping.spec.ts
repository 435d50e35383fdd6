import { expect, it } from '@jest/globals';
import { MemoryLeases } from '@app/event-store';
import { eventually } from '@app/testing';
import { pino } from 'pino';
import { Background } from '../background/background.js';
import { Loops } from '../background/loops.js';
import { keepHouse } from './housekeeping.js';

it('forgets idempotency keys that are older than 30 days', async () => {
  const leases = new MemoryLeases({ now: () => new Date() });
  const observer = { ran: () => undefined };
  const loops = new Loops({ leases, holder: 'a', observer, logger: pino({ level: 'silent' }) });
  const asked: Date[] = [];
  const store = { forgetIdempotencyKeys: (before: Date) => Promise.resolve(asked.push(before)) };
  keepHouse(store, new Background(loops), { now: () => new Date('2026-03-31T12:00:00Z') });
  loops.start();
  await eventually(() => asked.length > 0);
  await loops.stop();
  expect(asked[0]?.toISOString()).toBe('2026-03-01T12:00:00.000Z');
});
