import { describe, expect, it } from '@jest/globals';
import { demoApplicant } from './demo-applicants.ts';
import { demoMissions, lastSundayOfOctober } from './demo-missions.ts';
import { unfinished } from './seed-marker.ts';

const now = new Date('2026-11-25T12:00:00Z');

describe('seeding once', () => {
  it('begins today', () => {
    expect(unfinished(undefined, 'here', now)).toEqual({ target: 'here', day: '2026-11-25', done: false });
  });

  it('goes on after a crash with the same day, so that repeated calls are the same', () => {
    const known = { target: 'here', day: '2026-11-20', done: false };
    expect(unfinished(known, 'here', now)).toBe(known);
  });

  it('is over when it is done, but only for the same database', () => {
    const known = { target: 'here', day: '2026-11-20', done: true };
    expect(unfinished(known, 'here', now)).toBeUndefined();
    expect(unfinished(known, 'there', now)).toMatchObject({ target: 'there', done: false });
  });
});

describe('demo missions', () => {
  it('have codes of their own, and a pool wherever somebody applies', () => {
    const missions = demoMissions('2026-11-25');
    expect(new Set(missions.map(({ plan }) => plan.code)).size).toBe(missions.length);
    expect(missions.filter(({ applicants, pool }) => applicants > 0 && !pool)).toEqual([]);
  });

  it('meet in the night in which European clocks change', () => {
    expect([2026, 2027, 2028].map(lastSundayOfOctober)).toEqual(['2026-10-25', '2027-10-31', '2028-10-29']);
  });

  it('come in the next year, and one of them should be open already', () => {
    const missions = demoMissions('2026-01-01');
    expect(JSON.stringify(missions.map(({ plan }) => plan['legs']))).not.toMatch(/"localStart":"(?!2027)/);
    const late = missions.filter(({ moves }) => moves.at(-1) === 'announced');
    expect(late.map(({ plan }) => plan['opensAt'])).toEqual(['2025-12-31T08:00:00Z']);
  });

  it('have applicants with an e-mail address each', () => {
    const addresses = Array.from(
      { length: 34 },
      (_, n) => JSON.stringify(demoApplicant(n)).match(/[\w.]+@[\w.-]+/)?.[0],
    );
    expect(new Set(addresses).size).toBe(34);
  });
});
