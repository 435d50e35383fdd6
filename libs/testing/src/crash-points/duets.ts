import { POISON } from './case-keeper.js';
import type { Duet } from './interleave.js';

/** Every two parts of the system that may run at the same time. */
export const duets: readonly Duet[] = [
  {
    title: 'two clients send the same creation',
    before: () => [],
    one: (world) => world.register,
    other: (world) => world.register,
    names: [],
  },
  {
    title: 'two writers',
    before: (world) => [{ work: world.register }],
    one: (world) => world.name('a'),
    other: (world) => world.name('b'),
    names: ['a', 'b'],
  },
  {
    title: 'a writer and a relay',
    before: (world) => [{ work: world.register }],
    one: (world) => world.relay,
    other: (world) => world.name('a'),
    names: ['a'],
  },
  {
    title: 'a stale relay that resumes late, and a new one with newer events',
    before: (world) => [{ work: world.register }, { work: world.name('a'), name: 'a' }],
    one: (world) => world.relay,
    other: (world) => async (checkpoint) => {
      await world.name('b')(checkpoint);
      await world.relay(checkpoint);
    },
    names: ['b'],
  },
  {
    title: 'two consumers, one of whom lost the partition',
    before: (world) => [
      { work: world.register },
      { work: world.name('a'), name: 'a' },
      { work: world.name(POISON), name: POISON },
      { work: world.relay },
    ],
    one: (world) => world.consume,
    other: (world) => world.consume,
    names: [],
  },
  {
    title: 'a redrive of an older record while newer ones are consumed',
    before: (world) => [
      { work: world.register },
      { work: world.name(POISON), name: POISON },
      { work: world.relay },
      { work: world.consume },
      { work: world.name('a'), name: 'a' },
      { work: world.relay },
    ],
    one: (world) => world.consume,
    other: (world) => async (checkpoint) => {
      await world.redrive(checkpoint);
      await world.consume(checkpoint);
    },
    names: [],
  },
];
