/** `npm start`: Kafka, MongoDB, an identity provider and the services, until Ctrl-C. */
import { messageOf, StackFailure } from './failure.ts';
import { HELP, readOptions } from './options.ts';
import { placesOf } from './places.ts';
import { takeLock } from './process/starter-lock.ts';
import { readyPage } from './ready-page.ts';
import { RunningParts } from './running-parts.ts';
import { Screen } from './screen.ts';
import { removeStackFile } from './stack-file.ts';
import { startStack } from './start-stack.ts';
import { stopSignal } from './stop-signal.ts';

// Whoever read the output may be gone, as in `npm start | tee log` after Ctrl-C; the servers must be stopped all the same.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const begun = performance.now();
  const places = placesOf(process.env);
  const lock = takeLock(places.home);
  if (!lock.held) {
    throw new StackFailure(
      `Deuropener already runs from ${places.home} (process ${lock.by.pid}): use that one, or stop it with Ctrl-C in its terminal or kill ${lock.by.pid}.`,
    );
  }
  const screen = new Screen(process.stdout, options.quiet);
  const parts = new RunningParts();
  const stop = stopSignal({
    onFirst: () => {
      screen.say('\n  Stopping; once more Ctrl-C hurries it.');
    },
    onSecond: () => {
      parts.killAll();
    },
  });
  try {
    screen.tell('\n  Deuropener starts.\n');
    const starting = startStack({ options, env: process.env, places, screen, parts, signal: stop.signal });
    // Told to stop half-way, it fails when its servers are ended.
    starting.catch(() => undefined);
    const facts = await Promise.race([starting, stop.requested]);
    if (facts === undefined) return 0;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    screen.say(
      options.quiet
        ? `Deuropener is ready at ${facts.services.portal} (${seconds} s).`
        : readyPage({ ...facts, seconds }),
    );
    await stop.requested;
    return 0;
  } finally {
    stop.begin();
    await parts.stopAll(screen);
    removeStackFile(places.stack);
    lock.release();
  }
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof StackFailure ? `\n${error.message}` : error);
  if (!(error instanceof StackFailure))
    console.error(`\nDeuropener stopped because of an error of its own: ${messageOf(error)}`);
  process.exit(1);
}
