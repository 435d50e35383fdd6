import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly ok: boolean;
  /** Both outputs; the last 64 KB. */
  readonly output: string;
  readonly missing: boolean;
}

const MOST = 64 * 1024;

/** Runs a program to its end, or to the deadline; never rejects. */
export function runCommand(
  command: string,
  args: readonly string[],
  { deadlineMs, env, cwd, signal }: { deadlineMs: number; env?: NodeJS.ProcessEnv; cwd?: string; signal?: AbortSignal },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
      signal: AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal === undefined ? [] : [signal])]),
      env: env ?? process.env,
      ...(cwd === undefined ? {} : { cwd }),
    });
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-MOST);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ ok: false, output: output || error.message, missing: error.code === 'ENOENT' });
    });
    child.once('close', (code) => {
      resolve({ ok: code === 0, output, missing: false });
    });
  });
}

/** Whether the output of a package tool says that the network, and not something else, was the trouble. */
export const soundsLikeNoNetwork = (output: string): boolean =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|UnknownHost|Unknown host|Connection refused|Name or service not known|name resolution|NewConnectionError|ConnectionError|Network is unreachable|timed out|No route to host/i.test(
    output,
  );
