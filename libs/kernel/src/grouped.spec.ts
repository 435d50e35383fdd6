import { describe, expect, it } from '@jest/globals';
import { Unavailable } from './errors.js';
import { Grouped } from './grouped.js';

describe('calls in groups', () => {
  const recording = () => {
    const groups: (readonly number[])[] = [];
    const grouped = new Grouped<number, number>(async (items) => {
      groups.push(items);
      await Promise.resolve();
      if (items.includes(-1)) throw new Unavailable('away');
      return items.map((item) => (item === 13 ? new Error('unlucky') : item * 2));
    });
    return { groups, grouped };
  };

  it('does not let a lone item wait', async () => {
    const { groups, grouped } = recording();
    await grouped.of(1);
    await grouped.of(2);
    expect(groups).toEqual([[1], [2]]);
  });

  it('sends together what arrives during a call, at most 256', async () => {
    const { groups, grouped } = recording();
    await Promise.all(Array.from({ length: 300 }, (_, item) => grouped.of(item + 100)));
    expect(groups.map(({ length }) => length)).toEqual([1, 256, 43]);
  });

  it('gathers what is in no hurry', async () => {
    const groups: (readonly number[])[] = [];
    const began: number[] = [];
    const grouped = new Grouped<number, number>((items) => {
      groups.push(items);
      began.push(performance.now());
      return Promise.resolve(items);
    }, 20);
    await grouped.of(1);
    await Promise.all([grouped.of(2), grouped.of(3)]);
    expect(groups).toEqual([[1], [2, 3]]);
    expect((began[1] ?? 0) - (began[0] ?? 0)).toBeGreaterThan(15);
  });

  it('gives each caller its own outcome', async () => {
    const { grouped } = recording();
    const outcomes = await Promise.allSettled([1, 2, 13, 3].map((item) => grouped.of(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('goes on after a call that failed as a whole', async () => {
    const { grouped } = recording();
    await expect(grouped.of(-1)).rejects.toThrow(Unavailable);
    await expect(grouped.of(1)).resolves.toBe(2);
  });

  it('refuses more than it can hold', async () => {
    const { grouped } = recording();
    const outcomes = await Promise.allSettled(Array.from({ length: 5_000 }, (_, item) => grouped.of(item + 100)));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBe(5_000 - 4_096 - 1);
  });
});
