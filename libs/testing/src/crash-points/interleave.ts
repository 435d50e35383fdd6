import { Actor, type Work } from './actor.js';
import type { Faults } from './faults.js';
import { namesOf, play, verdict, type Exploration, type Scene, type Violation } from './play.js';
import { World } from './world.js';

/** Two pieces of work that run at the same time, after a prologue that does not crash. */
export interface Duet {
  readonly title: string;
  readonly before: (world: World) => readonly Scene[];
  readonly one: (world: World) => Work;
  readonly other: (world: World) => Work;
  /** Names that both together have acknowledged. */
  readonly names: readonly string[];
}

async function interleaved(faults: Faults, duet: Duet, i: number, j: number): Promise<[number, number, Violation?]> {
  const world = new World(faults);
  const scenes = duet.before(world);
  await play(scenes);
  const one = new Actor(duet.one(world));
  const other = new Actor(duet.other(world));
  const went = await one.advance(i);
  const otherWent = await other.advance(j);
  if (!one.finished) await one.advance();
  if (!other.finished) await other.advance();
  const names = [...namesOf(scenes), ...duet.names];
  const found = await verdict(world, names, `${duet.title}: ${i} steps of the one, then ${j} of the other`);
  return found === undefined ? [went, otherWent] : [went, otherWent, found];
}

/** Lets the one go i steps, the other j, then the one to its end and the other to its end: for every i and j. */
export async function interleave(faults: Faults, duet: Duet): Promise<Exploration> {
  let runs = 0;
  for (let i = 0; ; i += 1) {
    let oneEnded = false;
    for (let j = 0; ; j += 1) {
      const [went, otherWent, found] = await interleaved(faults, duet, i, j);
      runs += 1;
      if (found !== undefined) return { runs, violation: found };
      oneEnded = went < i;
      if (otherWent < j) break;
    }
    if (oneEnded) return { runs };
  }
}
