import { until } from './deadline.ts';
import { StackFailure } from './failure.ts';
import { ROOT } from './places.ts';
import { launch } from './process/child.ts';
import { runCommand } from './process/run-command.ts';
import { isReachable } from './reach.ts';
import type { Part } from './supervise.ts';

const READY_MS = 5 * 60_000;
const GRACE_MS = 30_000;

/** Whether a Docker engine answers and its client knows `compose`. */
export async function dockerAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  const engine = await runCommand('docker', ['info'], { deadlineMs: 10_000, env });
  return engine.ok && (await runCommand('docker', ['compose', 'version'], { deadlineMs: 10_000, env })).ok;
}

/** One server of docker-compose.yml as a part of the stack, where it cannot be embedded. `address` is what it publishes. */
export function dockerPart(name: string, address: string, logFile: string, env: NodeJS.ProcessEnv): Part {
  return {
    name,
    logFile,
    graceMs: GRACE_MS,
    launch: () =>
      launch({
        name,
        command: 'docker',
        args: ['compose', 'up', '--no-log-prefix', '--abort-on-container-exit', name],
        env,
        cwd: ROOT,
        logFile,
      }),
    async ready(child) {
      const check = async () => (child.hasExited() ? false : (await isReachable(address)) || undefined);
      const serves = await until(check, { deadlineMs: READY_MS, everyMs: 500 });
      if (serves !== true) throw new StackFailure(`Docker did not start ${name}; what it says is in ${logFile}.`);
    },
  };
}
