import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './deadline.ts';
import { StackFailure } from './failure.ts';
import { launch, type Child } from './process/child.ts';
import { readPids } from './process/pid-files.ts';
import { Screen } from './screen.ts';
import { delayBefore, Supervised, type Part } from './supervise.ts';

let folder: string;
let said: string;
let children: Child[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deuropener-part-'));
  said = '';
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const screen = () => new Screen({ write: (text) => (said += text) }, false);

function part(script = 'setInterval(() => {}, 1000)'): Part {
  const logFile = join(folder, 'log.txt');
  return {
    ...{ name: 'broker', logFile, graceMs: 5_000 },
    async launch() {
      const child = await launch({ name: 'broker', command: process.execPath, args: ['-e', script], logFile });
      children.push(child);
      return child;
    },
    ready: (child) => (child.hasExited() ? Promise.reject(new StackFailure('It does not start.')) : Promise.resolve()),
  };
}

const eventually = async (check: () => boolean) => {
  expect(await until(() => check() || undefined, { deadlineMs: 20_000 })).toBe(true);
};

describe('a supervised part', () => {
  it('starts again when it dies, and says so', async () => {
    const supervised = new Supervised(part(), screen(), folder);
    await supervised.start();
    children[0]?.kill('SIGKILL');
    await eventually(() => said.includes('broker is back after'));
    expect(said).toContain('broker was ended by SIGKILL; it starts again in 0.5 s');
    expect(children).toHaveLength(2);
    expect(readPids(folder)).toMatchObject([{ name: 'broker', pid: children[1]?.pid }]);
    await supervised.stop();
  });

  it('ends when it is told to, and is not started again', async () => {
    const supervised = new Supervised(part(), screen(), folder);
    await supervised.start();
    await supervised.stop();
    expect(children.map((child) => child.hasExited())).toEqual([true]);
    expect(readPids(folder)).toEqual([]);
    expect(said).toBe('');
  });

  it('ends while it waits for its next try', async () => {
    const supervised = new Supervised(part(), screen(), folder);
    await supervised.start();
    children[0]?.kill('SIGKILL');
    await eventually(() => said.includes('starts again'));
    await supervised.stop();
    expect(children).toHaveLength(1);
  });

  it('fails its first start without another try', async () => {
    const refusing: Part = { ...part(), ready: () => Promise.reject(new StackFailure('It does not start.')) };
    const supervised = new Supervised(refusing, screen(), folder);
    await expect(supervised.start()).rejects.toThrow('It does not start.');
    await supervised.stop();
    expect(children.map((child) => child.hasExited())).toEqual([true]);
  });

  it('waits longer after each failure, up to half a minute', () => {
    expect([0, 1, 2, 5, 6, 20].map(delayBefore)).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000]);
  });
});
