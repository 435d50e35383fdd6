import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@app/kernel';
import { LeaseKeeper } from './lease-keeper.js';
import type { Leases } from './leases.js';

describe('keeping a lease', () => {
  const setUp = () => {
    let now = 1_000;
    let answer: () => Promise<boolean> = () => Promise.resolve(true);
    const leases: Leases = { acquire: () => answer(), release: () => Promise.resolve() };
    const keeper = new LeaseKeeper(leases, 'work', 'me', () => now);
    return {
      keeper,
      answers: (next: () => Promise<boolean>) => (answer = next),
      advance: (ms: number) => (now += ms),
    };
  };

  it('counts from before it asked, so that it never believes longer than the database', async () => {
    const { keeper, answers, advance } = setUp();
    answers(() => {
      advance(700);
      return Promise.resolve(true);
    });
    expect(await keeper.renew()).toBe(true);
    expect(keeper.remainingMs()).toBe(4_300);
    advance(4_400);
    expect(keeper.remainingMs()).toBe(0);
  });

  it('knows at once when another one has it', async () => {
    const { keeper, answers } = setUp();
    await keeper.renew();
    answers(() => Promise.resolve(false));
    expect(await keeper.renew()).toBe(false);
    expect(keeper.remainingMs()).toBe(0);
  });

  it('goes on until its end when the database does not answer', async () => {
    const { keeper, answers, advance } = setUp();
    await keeper.renew();
    advance(1_000);
    answers(() => Promise.reject(new Unavailable('away')));
    await expect(keeper.renew()).rejects.toThrow(Unavailable);
    expect(keeper.remainingMs()).toBe(4_000);
  });

  it('tells each time it is taken, not each time it is renewed', async () => {
    const { keeper } = setUp();
    const stop = new AbortController();
    let taken = 0;
    const kept = keeper.keep(
      stop.signal,
      () => (taken += 1),
      () => undefined,
    );
    await keeper.renew();
    stop.abort();
    await kept;
    expect(taken).toBe(1);
    await keeper.release();
    expect(keeper.remainingMs()).toBe(0);
  });
});
