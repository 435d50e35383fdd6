import { Actor, type Work } from './actor.js';
import { problemsOf } from './invariants.js';
import type { World } from './world.js';

/** One thing that happens, in a process of its own. `name` is what a client learns to be stored when it is done. */
export interface Scene {
  readonly work: Work;
  readonly name?: string;
}

/** How a play went: all its steps, and how many of the planned crashes came about. */
export interface Played {
  readonly steps: number;
  readonly crashes: number;
}

/** A counterexample: where it crashed or was interleaved, and what was wrong at the end. */
export interface Violation {
  readonly where: string;
  readonly problems: readonly string[];
}

export interface Exploration {
  /** Runs that were made. */
  readonly runs: number;
  /** The first counterexample, if there is one. */
  readonly violation?: Violation;
}

export const namesOf = (scenes: readonly Scene[]): readonly string[] => scenes.flatMap(({ name }) => name ?? []);

/**
 * Plays the scenes one after the other. The process dies after so many steps, and after so many more since then; each
 * time the scene that it was in is begun anew, as a client does that got no answer.
 */
export async function play(scenes: readonly Scene[], crashAfter: readonly number[] = []): Promise<Played> {
  const [first = Number.POSITIVE_INFINITY, ...later] = crashAfter;
  let left = first;
  let steps = 0;
  let crashes = 0;
  for (const { work } of scenes) {
    for (let done = false; !done;) {
      const actor = new Actor(work);
      const went = await actor.advance(left);
      steps += went;
      left -= went;
      done = actor.finished;
      if (!done) left = later[crashes++] ?? Number.POSITIVE_INFINITY;
    }
  }
  return { steps, crashes };
}

/** Lets everything happen that still has to, without any crash, and looks whether all is well. */
export async function verdict(world: World, names: readonly string[], where: string): Promise<Violation | undefined> {
  await play([world.relay, world.consume, world.redrive, world.consume].map((work) => ({ work })));
  const problems = problemsOf(world, names);
  return problems.length === 0 ? undefined : { where, problems };
}
