import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './starter-lock.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'deuropener-lock-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('the lock of the starter', () => {
  it('is held by one, who is named to the second', () => {
    const first = takeLock(home);
    expect(first.held).toBe(true);
    expect(takeLock(home)).toMatchObject({ held: false, by: { pid: process.pid } });
  });

  it('is free again after its release', () => {
    const first = takeLock(home);
    if (first.held) first.release();
    expect(takeLock(home).held).toBe(true);
  });

  it.each([
    '{"name":"starter","pid":999999999,"started":"x"}',
    `{"name":"starter","pid":${process.pid},"started":"x"}`,
    '{',
  ])('is taken over from a starter that is gone: %s', (left) => {
    writeFileSync(join(home, 'starter.lock'), left);
    expect(takeLock(home).held).toBe(true);
    expect(readdirSync(home)).toEqual(['starter.lock']);
  });
});
