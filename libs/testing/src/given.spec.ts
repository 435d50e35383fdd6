import { describe, expect, it } from '@jest/globals';
import { RuleViolation } from '@app/kernel';
import { given } from './given.js';

type Event = { readonly type: 'added'; readonly data: { readonly amount: number } };
const added = (amount: number): Event => ({ type: 'added', data: { amount } });
const evolve = (sum: number | undefined, { data }: Event): number => (sum ?? 0) + data.amount;
const add =
  (amount: number) =>
  (sum: number): readonly Event[] => {
    if (sum + amount > 10) throw new RuleViolation('sum.too-high', { sum });
    return amount === 0 ? [] : [added(amount)];
  };

describe('a specification by given, when, then', () => {
  it('compares the events that follow', () => {
    given([added(1), added(2)], evolve)
      .when(add(3))
      .then([added(3)]);
    given([added(1)], evolve)
      .when(add(0))
      .then([]);
  });

  it('fails when other events follow', () => {
    expect(() => {
      given([added(1)], evolve)
        .when(add(3))
        .then([added(4)]);
    }).toThrow();
  });

  it('compares slug and facts of a refusal', () => {
    given([added(9)], evolve)
      .when(add(2))
      .thenRefused('sum.too-high', { sum: 9 });
  });

  it('fails when nothing is refused', () => {
    expect(() => {
      given([added(1)], evolve)
        .when(add(2))
        .thenRefused('sum.too-high');
    }).toThrow('not refused');
  });
});
