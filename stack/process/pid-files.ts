import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-identity.ts';

/** One process that the stack started: enough to know it again after a crash of the starter. */
export interface PidRecord {
  readonly name: string;
  readonly pid: number;
  readonly started: string;
}

export const stillRuns = (record: PidRecord): boolean => processStart(record.pid) === record.started;

/** Written at once, in one step: a starter that is killed afterwards leaves the file for the next one. */
export function keepPid(folder: string, name: string, pid: number): void {
  const started = processStart(pid);
  if (started === undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(`${file}.new`, JSON.stringify({ name, pid, started } satisfies PidRecord));
  renameSync(`${file}.new`, file);
}

export function forgetPid(folder: string, name: string): void {
  rmSync(join(folder, `${name}.json`), { force: true });
}

export function readPids(folder: string): readonly PidRecord[] {
  return filesIn(folder).flatMap((file) => parsePid(readFileSync(join(folder, file), 'utf8')) ?? []);
}

/** Undefined for a file that a crash left half written: nothing is known of its process, so nothing is ended. */
export function parsePid(text: string): PidRecord | undefined {
  try {
    const { name, pid, started } = JSON.parse(text) as Partial<Record<keyof PidRecord, unknown>>;
    if (typeof name !== 'string' || typeof started !== 'string') return undefined;
    return typeof pid === 'number' && Number.isInteger(pid) && pid > 1 ? { name, pid, started } : undefined;
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.json'));
  } catch {
    return [];
  }
}
