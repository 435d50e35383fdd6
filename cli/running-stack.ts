import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running `npm start` writes about itself to `stack.json`. */
export interface RunningStack {
  readonly pid: number;
  readonly kafkaBrokers: string;
  readonly mongodbUri: string;
  readonly issuer: string;
  readonly services: Readonly<Record<string, string>>;
}

/** The stack that `npm start` keeps running from this folder, or undefined when none runs. DEUROPENER_HOME moves its folder. */
export async function runningStack(env: NodeJS.ProcessEnv = process.env): Promise<RunningStack | undefined> {
  const file = join(env['DEUROPENER_HOME'] ?? '.deuropener', 'stack.json');
  try {
    const stack = JSON.parse(await readFile(file, 'utf8')) as RunningStack;
    process.kill(stack.pid, 0);
    return stack;
  } catch {
    return undefined;
  }
}
