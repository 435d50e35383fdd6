import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

const sources = ['apps', 'libs', 'cli', 'stack', 'bench', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

const thatHave = (pattern: RegExp, among: (path: string) => boolean = () => true): readonly string[] =>
  sources.filter(({ path, text }) => among(path) && pattern.test(text)).map(({ path }) => path);

const isInside = (path: string): boolean =>
  /^apps\/[^/]+\/src\/(domain|application)\//.test(path) && !path.endsWith('.spec.ts');

describe('the sources', () => {
  it('export by name only', () => {
    expect(thatHave(/^export default /m)).toEqual([]);
  });

  it('ask no clock and no dice inside domain and application', () => {
    const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(|\bsetTimeout\(/;
    expect(thatHave(impure, isInside)).toEqual([]);
  });

  it('do not import an alias dynamically: the build would leave it as it is', () => {
    expect(thatHave(/\bimport\(\s*'@app\//)).toEqual([]);
  });

  it('read the environment in one place of each part, never in domain, application or adapters', () => {
    expect(thatHave(/\bprocess\.env\b/, (path) => path.startsWith('apps/') && !path.endsWith('.spec.ts'))).toEqual([]);
  });
});
