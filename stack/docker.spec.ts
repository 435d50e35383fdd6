import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dockerAnswers, dockerPart } from './docker.ts';
import { freePort } from './ports.ts';
import { stopChild } from './process/child.ts';

/** A program named docker that notes how it is called: what it starts is not Docker, only a port that answers. */
const script = (ok: boolean, port: number) => `#!/bin/sh
echo "$@" >> "$(dirname "$0")/calls"
case "$*" in
  "info") exit ${ok ? 0 : 1} ;;
  "compose version") exit 0 ;;
  *) exec "${process.execPath}" -e 'require("net").createServer((s) => s.end()).listen(${port}, "127.0.0.1")' ;;
esac
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deuropener-docker-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function dockerOnPath(ok: boolean, port = 0): NodeJS.ProcessEnv {
  writeFileSync(join(folder, 'docker'), script(ok, port));
  chmodSync(join(folder, 'docker'), 0o755);
  return { ...process.env, PATH: `${folder}:/usr/bin:/bin` };
}

describe('Docker as the way out', () => {
  it('is one when an engine answers', async () => {
    expect(await dockerAnswers(dockerOnPath(true))).toBe(true);
    expect(await dockerAnswers(dockerOnPath(false))).toBe(false);
  });

  it('runs one server of the compose file until it is stopped', async () => {
    const port = await freePort();
    const part = dockerPart('kafka', `127.0.0.1:${port}`, join(folder, 'log.txt'), dockerOnPath(true, port));
    const child = await part.launch();
    await part.ready(child);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toContain('compose up');
    await stopChild(child, 5_000);
    expect(child.hasExited()).toBe(true);
  });

  it('says where to look when it does not start', async () => {
    const part = dockerPart('kafka', `127.0.0.1:${await freePort()}`, join(folder, 'log.txt'), dockerOnPath(true, -1));
    await expect(part.ready(await part.launch())).rejects.toThrow(/Docker did not start kafka.*log\.txt/);
  });
});
