import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Contracts } from '@app/contracts';
import { clientTypes } from './docs/client-types.js';
import { BASELINE, contractFiles, nextBaseline } from './docs/contract-files.js';
import { openApiFiles } from './docs/open-api-files.js';
import { withConfiguration } from './docs/readme.js';

const help = `Writes everything anew that is generated: AsyncAPI, JSON Schemas, OpenAPI, the types of the portal's clients, golden
events, and the README's table of variables.

  npm run docs:generate

Stops without writing when the event contracts break what was promised before.`;

const root = process.cwd();

function write(path: string, content: string): void {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === content) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  console.log(`wrote ${path}`);
}

async function generate(): Promise<number> {
  const old = existsSync(join(root, BASELINE))
    ? (JSON.parse(readFileSync(join(root, BASELINE), 'utf8')) as Contracts)
    : undefined;
  const baseline = nextBaseline(old);
  if ('problems' in baseline) {
    console.error(
      `Event contracts only grow. Make a new type (.v2) instead of this:\n  ${baseline.problems.join('\n  ')}`,
    );
    return 1;
  }
  write(BASELINE, baseline.content);
  const openApi = await openApiFiles();
  for (const [path, content] of [...contractFiles(), ...openApi, ...(await clientTypes(openApi))]) write(path, content);
  write('README.md', withConfiguration(readFileSync(join(root, 'README.md'), 'utf8')));
  console.log('All generated documents are up to date.');
  return 0;
}

if (process.argv.includes('--help')) console.log(help);
else process.exitCode = await generate();
