import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { fillOnce } from '../cached.ts';
import { StackFailure } from '../failure.ts';
import { runCommand, soundsLikeNoNetwork, type CommandResult } from '../process/run-command.ts';
import { lastLine } from './java.ts';

export const KAFKA_VERSION = '4.3.1';
const POM = join(import.meta.dirname, 'pom.xml');
const DEADLINE_MS = 10 * 60_000;

const folderOf = (cache: string) => join(cache, `kafka-${KAFKA_VERSION}`);

export const hasKafkaLibraries = (cache: string): boolean => existsSync(folderOf(cache));

/** The folder with the broker's 46 jars (44 MB), fetched by Maven on its first use. `java` runs Maven too. */
export async function kafkaLibraries(
  cache: string,
  java: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  await fillOnce(folderOf(cache), async (empty) => {
    const result = await runCommand(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        POM,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${join(empty, 'libs')}`,
      ],
      { deadlineMs: DEADLINE_MS, env: withJavaHome(env, java), ...(signal ? { signal } : {}) },
    );
    if (!result.ok) throw new StackFailure(noLibraries(result));
    await mkdir(join(empty, 'libs'), { recursive: true });
  });
  return join(folderOf(cache), 'libs');
}

const withJavaHome = (env: NodeJS.ProcessEnv, java: string): NodeJS.ProcessEnv =>
  isAbsolute(java) ? { ...env, JAVA_HOME: dirname(dirname(java)) } : env;

export function noLibraries({ missing, output }: CommandResult): string {
  if (missing) {
    return 'Maven, which fetches Kafka on the first start, is not here: install it (on Debian: apt install maven), or set KAFKA_BROKERS to a Kafka that runs already.';
  }
  return soundsLikeNoNetwork(output)
    ? 'Maven cannot reach the network to fetch Kafka, which is needed once: connect to the network and start again, or set KAFKA_BROKERS.'
    : `Maven could not fetch Kafka; it said: ${lastLine(output)}`;
}
