// Before `npm start` and `npm test`: installs the packages when they do not fit the lock file, builds when sources changed.
// It needs nothing but Node 20 and npm, since on a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const inRoot = (...parts) => join(root, ...parts);
const CACHE = inRoot('.cache');
const STAMP = join(CACHE, 'built.txt');
const NODE_WANTED = 24;

class Failure extends Error {}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** npm keeps a list of what it installed; every package of the lock file must be in it with the same version. */
function isInstalled() {
  const wanted = readJson(inRoot('package-lock.json'))?.packages ?? {};
  const present = readJson(inRoot('node_modules/.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional === true && present[path] === undefined),
  );
}

const SOURCES = ['apps', 'libs', 'cli', 'bench'];
const CONFIGURATION = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];

function* filesUnder(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** A hash of what the build reads: names and contents, so that a checkout or a copy builds only what is new. */
function sourcesHash() {
  const hash = createHash('sha256');
  const sources = SOURCES.flatMap((folder) => [...filesUnder(inRoot(folder))]).filter(
    (file) => !/\.spec\.tsx?$/.test(file),
  );
  for (const file of [...CONFIGURATION.map((name) => inRoot(name)), ...sources.sort()]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const isBuilt = (hash) => existsSync(inRoot('dist/apps')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT/;

/** Runs npm with its words kept back, a line on the screen meanwhile; its words are shown when it fails. */
async function step(title, args, explain) {
  const begun = Date.now();
  const seconds = () => ((Date.now() - begun) / 1000).toFixed(1);
  const terminal = process.stdout.isTTY;
  if (terminal) process.stdout.write(`  … ${title}`);
  else console.log(`  … ${title}`);
  const ticking = setInterval(
    () =>
      terminal ? process.stdout.write(`\r  … ${title} (${seconds()} s)`) : console.log(`  … ${title} (${seconds()} s)`),
    terminal ? 500 : 15_000,
  );
  const { code, output } = await npm(args);
  clearInterval(ticking);
  if (terminal) process.stdout.write('\r\x1b[2K');
  if (code === 0) return console.log(`  ✓ ${title} (${seconds()} s)`);
  console.log(`  ✗ ${title} (${seconds()} s)`);
  throw new Failure(explain(output));
}

/** The npm that runs us, on the Node that runs us; else the one on the PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  return new Promise((done) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => done({ code: 1, output: String(error) }));
    child.once('close', (code) => done({ code, output }));
  });
}

const INSTALL = [
  ...['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
  // A machine without a network hears so after seconds, not minutes.
  ...['--prefer-offline', '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
];

const installFailed = (output) =>
  NO_NETWORK.test(output)
    ? 'The packages could not be fetched because the network does not answer: connect to it and start again.'
    : `The packages could not be installed. npm said:\n${output.trim()}`;

/** Compiler output first has "Found n errors"; it is all shown, since a summary would hide the line to mend. */
const buildFailed = (output) => `The build failed:\n${output.trim()}`;

function checkNode() {
  if (existsSync(inRoot('node_modules/.bin/node'))) return;
  if (Number(process.versions.node.split('.')[0]) >= NODE_WANTED) return;
  throw new Failure(
    `Node ${NODE_WANTED} is needed and there is no package with it for ${process.platform} ${process.arch}: install Node ${NODE_WANTED} and start again (this is ${process.version}).`,
  );
}

const LOCK = join(CACHE, 'preparing');

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function readLock() {
  try {
    return { holder: Number(readFileSync(LOCK, 'utf8')), age: Date.now() - statSync(LOCK).mtimeMs };
  } catch {
    return { holder: 0, age: 0 };
  }
}

/** Only one prepares at a time; the others wait, and mostly find everything done. A lock of a dead process is taken over. */
async function alone(work) {
  mkdirSync(CACHE, { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const { holder, age } = readLock();
    // Without a number for so long, its maker died while writing it.
    if (holder > 0 ? !isAlive(holder) : age > 5_000) rmSync(LOCK, { force: true });
    else if (!told && holder > 0)
      console.log(`  … Waiting for another start here that installs and builds (process ${holder})`);
    told ||= holder > 0;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  try {
    await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

async function prepare() {
  if (!isInstalled()) await step('Installing packages', INSTALL, installFailed);
  checkNode();
  const hash = sourcesHash();
  if (isBuilt(hash)) return;
  mkdirSync(CACHE, { recursive: true });
  // What the compiler remembers is about files that may be gone with their sources.
  rmSync(inRoot('dist'), { recursive: true, force: true });
  rmSync(STAMP, { force: true });
  await step('Building', ['run', '--silent', 'build'], buildFailed);
  writeFileSync(STAMP, hash);
}

try {
  await alone(prepare);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
