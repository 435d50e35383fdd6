import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecrets } from './secrets.ts';

describe('the secrets of a stack', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deuropener-secrets-'));
    file = join(folder, 'secrets.json');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are made once, each another, and readable by their owner alone', () => {
    const made = keptSecrets(file);
    expect(new Set(Object.values(made)).size).toBe(3);
    expect(Object.values(made).every((secret) => secret.length >= 32)).toBe(true);
    expect(keptSecrets(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('gain what an older start did not know, and keep the others', () => {
    writeFileSync(file, JSON.stringify({ PERSON_KEY: 'kept-1', RECEIPT_SECRET: 'kept-2' }));
    const secrets = keptSecrets(file);
    expect(secrets).toMatchObject({ PERSON_KEY: 'kept-1', RECEIPT_SECRET: 'kept-2' });
    expect(secrets.SESSION_SECRET).toHaveLength(43);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(secrets);
  });
});
