import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { until } from '../deadline.ts';

export interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Both outputs are appended to it by the operating system, so a killed starter does not break them. */
  readonly logFile: string;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly exited: Promise<Exit>;
  readonly hasExited: () => boolean;
  /** To the whole process group. */
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Starts a program in a process group of its own: the terminal's Ctrl-C reaches the starter alone, which knows the order. */
export async function launch({ name, command, args, env, cwd, logFile }: Launch): Promise<Child> {
  const log = openSync(logFile, 'a');
  try {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', log, log],
      env: env ?? process.env,
      ...(cwd === undefined ? {} : { cwd }),
    });
    const exited = new Promise<Exit>((resolve) =>
      child.once('exit', (code, signal) => {
        resolve({ code, signal });
      }),
    );
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    const pid = child.pid ?? 0;
    return {
      name,
      pid,
      exited,
      hasExited: () => child.exitCode !== null || child.signalCode !== null,
      kill: (signal) => {
        signalGroup(pid, signal);
      },
    };
  } finally {
    closeSync(log);
  }
}

/** Ends politely, then after `graceMs` by force; resolves when the process is gone. */
export async function stopChild(child: Child, graceMs: number): Promise<Exit> {
  child.kill('SIGTERM');
  const gone = await until(() => (child.hasExited() ? true : undefined), { deadlineMs: graceMs, everyMs: 20 });
  if (gone === undefined) child.kill('SIGKILL');
  return child.exited;
}

export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No such group: it was no leader, or it is gone.
    }
  }
}

export const describeExit = ({ code, signal }: Exit): string =>
  signal === null ? `ended with code ${String(code)}` : `was ended by ${signal}`;
