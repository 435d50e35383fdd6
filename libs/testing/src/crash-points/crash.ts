import { POISON } from './case-keeper.js';
import type { Faults } from './faults.js';
import { namesOf, play, verdict, type Exploration, type Played, type Scene, type Violation } from './play.js';
import { World } from './world.js';

const naming = (world: World, name: string): Scene => ({ work: world.name(name), name });

/** From the first request to a redrive of an older record after newer ones. */
const story = (world: World): readonly Scene[] => [
  { work: world.register },
  naming(world, 'a'),
  { work: world.relay },
  { work: world.consume },
  naming(world, POISON),
  naming(world, 'b'),
  { work: world.relay },
  { work: world.consume },
  { work: world.redrive },
  { work: world.consume },
];

async function run(faults: Faults, crashAfter: readonly number[]): Promise<Played & { readonly found?: Violation }> {
  const world = new World(faults);
  const scenes = story(world);
  const played = await play(scenes, crashAfter);
  const found = await verdict(world, namesOf(scenes), `crash after steps ${crashAfter.join(', then ')}`);
  return found === undefined ? played : { ...played, found };
}

/** Plays the story, and kills the process at every step once. */
export async function crashOnce(faults: Faults): Promise<Exploration> {
  for (let runs = 1; ; runs += 1) {
    const { crashes, found } = await run(faults, [runs - 1]);
    if (found !== undefined) return { runs, violation: found };
    if (crashes < 1) return { runs };
  }
}

/** The same, and kills the process that was started after it at every step too: all pairs. */
export async function crashTwice(faults: Faults): Promise<Exploration> {
  let runs = 0;
  for (let first = 0; ; first += 1) {
    for (let second = 0; ; second += 1) {
      const { crashes, found } = await run(faults, [first, second]);
      runs += 1;
      if (found !== undefined) return { runs, violation: found };
      if (crashes < 1) return { runs };
      if (crashes < 2) break;
    }
  }
}
