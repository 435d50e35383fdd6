import { describe, expect, it } from '@jest/globals';
import { ServiceWatch, type Ask } from './service-watch.js';

const clockAt = (start: string) => {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
};

describe('watching the services', () => {
  it('tells each one apart: up, degraded, down, silent', async () => {
    const silent: Ask = () => Promise.reject(new Error('no connection'));
    const saying =
      (word: 'up' | 'degraded' | 'down'): Ask =>
      () =>
        Promise.resolve(word);
    const watch = new ServiceWatch(
      [
        ['portal', saying('up')],
        ['lead-intake', saying('degraded')],
        ['company-matching', saying('down')],
        ['mission-scheduling', silent],
      ],
      clockAt('2026-03-02T09:00:00Z'),
    );
    expect((await watch.look()).map(({ state }) => state)).toEqual(['works', 'slow', 'down', 'down']);
  });

  it('says slow of one that takes its time', async () => {
    const clock = clockAt('2026-03-02T09:00:00Z');
    const late: Ask = () => {
      clock.pass(800);
      return Promise.resolve('up');
    };
    expect((await new ServiceWatch([['portal', late]], clock).look())[0]?.state).toBe('slow');
  });

  it('remembers since when it is so', async () => {
    const clock = clockAt('2026-03-02T09:00:00Z');
    let word: 'up' | 'down' = 'up';
    const watch = new ServiceWatch([['portal', () => Promise.resolve(word)]], clock);
    await watch.look();
    clock.pass(60_000);
    expect((await watch.look())[0]?.since).toEqual(new Date('2026-03-02T09:00:00Z'));
    word = 'down';
    clock.pass(60_000);
    expect((await watch.look())[0]).toMatchObject({ state: 'down', since: new Date('2026-03-02T09:02:00Z') });
  });

  it('asks once for many pages', async () => {
    let times = 0;
    const counting: Ask = () => {
      times += 1;
      return Promise.resolve('up');
    };
    const clock = clockAt('2026-03-02T09:00:00Z');
    const watch = new ServiceWatch([['portal', counting]], clock);
    await Promise.all([watch.look(), watch.look(), watch.look()]);
    expect(times).toBe(1);
    clock.pass(3_000);
    await watch.look();
    expect(times).toBe(2);
  });
});
