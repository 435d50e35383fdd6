import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Child } from './child.ts';
import { stopOrphans } from './orphans.ts';
import { forgetPid, keepPid, parsePid, readPids, stillRuns } from './pid-files.ts';

let folder: string;
const started: Child[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deuropener-pids-'));
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function program(name: string, script = 'setInterval(() => {}, 1000)'): Promise<Child> {
  const child = await launch({
    name,
    command: process.execPath,
    args: ['-e', script],
    logFile: join(folder, 'log.txt'),
  });
  started.push(child);
  return child;
}

describe('pid files', () => {
  it('know a process for as long as it runs', async () => {
    const child = await program('mongod');
    keepPid(folder, 'mongod', child.pid);
    const [record] = readPids(folder);
    expect(record).toMatchObject({ name: 'mongod', pid: child.pid });
    expect(record && stillRuns(record)).toBe(true);
    child.kill('SIGKILL');
    await child.exited;
    expect(record && stillRuns(record)).toBe(false);
  });

  it('do not take another process with the same number for theirs', async () => {
    const { pid } = await program('kafka');
    expect(stillRuns({ name: 'kafka', pid, started: 'another beginning' })).toBe(false);
  });

  it('forget', async () => {
    keepPid(folder, 'kafka', (await program('kafka')).pid);
    forgetPid(folder, 'kafka');
    expect(readPids(folder)).toEqual([]);
  });

  it.each([
    '',
    '{"name":"kafka"',
    '{"name":"kafka","pid":1,"started":"x"}',
    '{"name":"kafka","pid":"2","started":"x"}',
  ])('name nobody when a crash left them broken: %s', (text) => {
    expect(parsePid(text)).toBeUndefined();
  });
});

describe('what a killed starter left behind', () => {
  it('is ended, also when it does not want to', async () => {
    const polite = await program('lead-intake');
    const deaf = await program('kafka', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
    keepPid(folder, 'lead-intake', polite.pid);
    keepPid(folder, 'kafka', deaf.pid);
    expect([...(await stopOrphans(folder, 500))].sort()).toEqual(['kafka', 'lead-intake']);
    await Promise.all([polite.exited, deaf.exited]);
    expect(readPids(folder)).toEqual([]);
  });

  it('is never a process that only has the number', async () => {
    const innocent = await program('somebody else');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'kafka.json'),
      JSON.stringify({ name: 'kafka', pid: innocent.pid, started: 'long ago' }),
    );
    expect(await stopOrphans(folder, 500)).toEqual([]);
    expect(innocent.hasExited()).toBe(false);
    expect(readPids(folder)).toEqual([]);
  });
});
