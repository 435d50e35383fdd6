import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryLeases } from '@app/event-store';
import { pino } from 'pino';
import { eventually } from '@app/testing';
import { scopes } from '../observing/scope.js';
import { Loops } from './loops.js';

const lines: string[] = [];
const logger = pino({}, { write: (line: string) => void lines.push(line) });
const started: Loops[] = [];

const loopsOf = (holder: string, leases = new MemoryLeases({ now: () => new Date() })): Loops => {
  const loops = new Loops({ leases, holder, observer: { ran: () => undefined }, logger });
  started.push(loops);
  return loops;
};

afterEach(async () => {
  await Promise.all(started.splice(0).map((loops) => loops.stop()));
});

describe('a background loop', () => {
  it('waits for the start, then turns again and again', async () => {
    const loops = loopsOf('a');
    let turns = 0;
    loops.add('count', () => Promise.resolve(void (turns += 1)), { everyMs: 5 }, false);
    expect(turns).toBe(0);
    loops.start();
    await eventually(() => turns > 3);
  });

  it('turns at once when it is nudged', async () => {
    const loops = loopsOf('a');
    let turns = 0;
    loops.start();
    const loop = loops.add('count', () => Promise.resolve(void (turns += 1)), { everyMs: 60_000 }, false);
    await eventually(() => turns === 1);
    loop.nudge();
    await eventually(() => turns === 2);
  });

  it('goes on after an error and tells of it without its message', async () => {
    const loops = loopsOf('a');
    let turns = 0;
    loops.start();
    loops.add('fails', () => Promise.reject(new Error(`jo@example.org ${(turns += 1)}`)), { everyMs: 1 }, false);
    await eventually(() => turns > 1);
    expect(lines.join('')).toContain('"loop":"fails"');
    expect(lines.join('')).not.toContain('jo@example.org');
  });

  it('has a scope, so that its use cases are observed', async () => {
    const loops = loopsOf('a');
    let correlationId: string | undefined;
    loops.start();
    loops.add('scoped', () => Promise.resolve(void (correlationId = scopes.getStore()?.correlationId)), {}, false);
    await eventually(() => correlationId !== undefined);
  });

  it('has a name of its own', () => {
    const loops = loopsOf('a');
    loops.add('one', () => Promise.resolve(), {}, false);
    expect(() => loops.add('one', () => Promise.resolve(), {}, false)).toThrow('two background loops');
  });

  it('is told to end, and is waited for', async () => {
    const loops = loopsOf('a');
    let ended = false;
    loops.start();
    loops.add(
      'long',
      (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            ended = true;
            resolve();
          });
        }),
      {},
      false,
    );
    await loops.stop();
    expect(ended).toBe(true);
  });
});

describe('a loop of the leader', () => {
  it('turns in one replica, and in the other when that one stops', async () => {
    const leases = new MemoryLeases({ now: () => new Date() });
    const turns: string[] = [];
    const [a, b] = ['a', 'b'].map((name) => {
      const loops = loopsOf(name, leases);
      loops.start();
      loops.add('lead', () => Promise.resolve(void turns.push(name)), { everyMs: 5 }, true);
      return loops;
    });
    await eventually(() => turns.length > 3);
    expect(new Set(turns).size).toBe(1);
    const leader = turns[0];
    await (leader === 'a' ? a : b)?.stop();
    await eventually(() => turns.some((name) => name !== leader));
  });
});
