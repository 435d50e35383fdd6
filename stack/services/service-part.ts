import { readFrom } from '../log-line.ts';
import { StackFailure } from '../failure.ts';
import { until } from '../deadline.ts';
import { launch, type Child } from '../process/child.ts';
import type { Part } from '../supervise.ts';
import { stat } from 'node:fs/promises';
import { entryOf, type ServiceName } from './catalogue.ts';
import { SERVICE_FLAGS } from './service-flags.ts';

export interface ServiceOptions {
  readonly name: ServiceName;
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
}

const READY_MS = 90_000;
/** Longer than the 25 s that a service allows itself. */
const GRACE_MS = 27_000;

export function servicePart({ name, url, env, logFile }: ServiceOptions): Part {
  return {
    name,
    logFile,
    graceMs: GRACE_MS,
    launch: () => launch({ name, command: process.execPath, args: [...SERVICE_FLAGS, entryOf(name)], env, logFile }),
    async ready(child) {
      for (const check of ['startup', 'ready']) {
        const healthy = await until(() => answersWell(child, `${url}/health/${check}`), {
          deadlineMs: READY_MS,
          everyMs: 100,
        });
        if (healthy !== true) throw new StackFailure(await notReady(child, name, logFile));
      }
    },
  };
}

/** True, false when the process has ended, undefined while it is worth asking again. */
async function answersWell(child: Child, url: string): Promise<boolean | undefined> {
  if (child.hasExited()) return false;
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return ok || undefined;
  } catch {
    return undefined;
  }
}

async function notReady(child: Child, name: string, logFile: string): Promise<string> {
  if (!child.hasExited()) return `${name} does not get ready; look at the end of ${logFile}.`;
  return `${name} stopped while it started: ${await lastWords(logFile)} (more in ${logFile}).`;
}

async function lastWords(logFile: string): Promise<string> {
  const { size } = await stat(logFile);
  const text = await readFrom(logFile, Math.max(0, size - 8_192));
  const lines = text
    .split('\n')
    .map(lineText)
    .filter((line) => line !== '');
  // The last of a list of mistakes begins with a dash.
  return lines.at(-1)?.replace(/^- /, '').slice(0, 300) ?? 'it said nothing';
}

/** The message of a JSON log line, or the line itself. */
export function lineText(line: string): string {
  try {
    const { msg, err } = JSON.parse(line) as { msg?: unknown; err?: { message?: unknown } };
    return [msg, err?.message].filter((part) => typeof part === 'string').join(': ');
  } catch {
    return line.trim();
  }
}
