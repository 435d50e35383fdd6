import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const libs = ['kernel', 'contracts', 'event-store', 'messaging', 'platform', 'testing'];
const packages = ['kafkajs', 'mongoose', 'stdnum', '@nestjs/common'];

const skeleton: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'planted',
    type: 'module',
    dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])),
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'nodenext',
      moduleResolution: 'nodenext',
      paths: Object.fromEntries(libs.map((lib) => [`@app/${lib}`, [`./libs/${lib}/src/index.ts`]])),
    },
  }),
  ...Object.fromEntries(libs.map((lib) => [`libs/${lib}/src/index.ts`, `export { x } from './inside.js';`])),
  ...Object.fromEntries(libs.map((lib) => [`libs/${lib}/src/inside.ts`, `export const x = 1;`])),
  ...Object.fromEntries(
    packages.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = { x: 1 };'],
    ]),
  ),
  ...Object.fromEntries(
    ['one', 'two'].flatMap((app) =>
      ['domain/d', 'application/u', 'adapters/http/h', 'adapters/mongo/m', 'adapters/publish/definitions'].map(
        (path) => [`apps/${app}/src/${path}.ts`, 'export const x = 1;'],
      ),
    ),
  ),
  ...Object.fromEntries(
    ['screens/two/b', 'clients/http'].map((path) => [`apps/portal/src/${path}.ts`, 'export const x = 1;']),
  ),
};

/** A small project of the same shape with `files` in it, in a folder of its own. `remove` takes it away. */
export function plantedTree(files: Readonly<Record<string, string>>): { readonly base: string; remove(): void } {
  const base = mkdtempSync(join(tmpdir(), 'deuropener-planted-'));
  for (const [path, content] of Object.entries({ ...skeleton, ...files })) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), content);
  }
  return {
    base,
    remove: () => {
      rmSync(base, { recursive: true, force: true });
    },
  };
}
