/** Runs one of the operator's tools of `cli/`, or says what to do when they are not built yet. */
import { existsSync } from 'node:fs';

const [name = ''] = process.argv.splice(2, 1);
const tool = new URL(`../dist/cli/${name}.js`, import.meta.url);

if (existsSync(tool)) {
  await import(tool.href);
} else {
  console.error('The tools are not built yet: run "npm start" once, or "npm ci" and "npm run build".');
  process.exitCode = 1;
}
