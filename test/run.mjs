// `npm test`: runs Jest and prints `N passed, N failed` (and `, N skipped`) alone on the last line. Arguments go on to Jest:
// `npm test -- libs/kernel`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'deuropener-results-'));
const results = join(folder, 'results.json');
const workers = process.argv.some((argument) => /^(-i|--runInBand|-w|--maxWorkers)/.test(argument))
  ? []
  : ['--maxWorkers=2'];

const jest = spawn(
  process.execPath,
  [
    ...[
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=TimeoutNegativeWarning',
      'node_modules/jest/bin/jest.js',
    ],
    ...workers,
    ...['--json', `--outputFile=${results}`, ...process.argv.slice(2)],
  ],
  // --json writes the results to standard output too, where nobody wants to read them; people read standard error.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));

// Results are written when all is done; a test that left something running would keep Jest alive for ever.
const LINGER_MS = 60_000;
const watching = setInterval(() => {
  if (!existsSync(results)) return;
  clearInterval(watching);
  setTimeout(() => {
    console.error(
      'Jest did not end by itself: a test left something running (npm test -- --detectOpenHandles finds it).',
    );
    jest.kill('SIGKILL');
  }, LINGER_MS).unref();
}, 1000);
watching.unref();

jest.once('exit', (code) => {
  const { passed, failed, skipped, crashed } = count();
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = code === 0 && failed === 0 && passed > 0 && !crashed ? 0 : 1;
});

/** A file that could not run at all (a syntax error, say) has no tests, so it counts as one failure itself. */
function count() {
  try {
    const all = JSON.parse(readFileSync(results, 'utf8'));
    return {
      passed: all.numPassedTests,
      failed: all.numFailedTests + all.numRuntimeErrorTestSuites,
      skipped: all.numPendingTests + all.numTodoTests,
      crashed: false,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, crashed: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
