import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillOnce } from '../../../stack/cached.ts';
import { messageOf } from '../../../stack/failure.ts';
import { placesOf, ROOT } from '../../../stack/places.ts';
import { runCommand } from '../../../stack/process/run-command.ts';

/** A Chromium that runs here, and what its process needs in its environment besides our own. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** None: in one sentence why not, for the names of the tests that are skipped. */
export interface NoChromium {
  readonly missing: string;
}

const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium');
const UNPACK_MS = 120_000;
const ANSWER_MS = 60_000;

const INSTALLED: readonly string[] = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/opt/google/chrome/chrome'],
  ...[
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
];

/**
 * The Chromium of the tests: CHROMIUM_PATH, else the one inside an npm package (Linux on x64; unpacked once for each of
 * its versions, which takes some seconds), else an installed one.
 * @throws when CHROMIUM_PATH names something that does not run
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium | NoChromium> {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (await runs(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROMIUM_PATH is "${named}", which is not a Chromium that runs: correct it or take it away.`);
  }
  const packaged = await packagedChromium(placesOf(env).cache).catch((error: unknown) => ({
    missing: messageOf(error),
  }));
  if (!('missing' in packaged)) return packaged;
  for (const executablePath of INSTALLED) {
    if (existsSync(executablePath) && (await runs(executablePath))) return { executablePath, env: {} };
  }
  return { missing: `no Chromium: ${packaged.missing}, none is installed, and CHROMIUM_PATH is not set` };
}

const runs = async (executablePath: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
  (await runCommand(executablePath, ['--version'], { deadlineMs: ANSWER_MS, env: { ...process.env, ...env } })).ok;

async function packagedChromium(cache: string): Promise<Chromium | NoChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: `the npm package has none for ${process.platform} ${process.arch}` };
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const home = join(cache, `chromium-${version}`);
  await fillOnce(home, async (folder) => {
    await unpack('await (await import("@sparticuz/chromium")).default.executablePath()', folder);
    await writeFile(join(folder, 'fonts.conf'), FONTS);
  });
  const executablePath = join(home, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  if (await runs(executablePath)) return { executablePath, env: fonts };
  const ours = join(await libraries(`${home}-libraries`), 'al2023/lib');
  const env = { ...fonts, LD_LIBRARY_PATH: [ours, process.env['LD_LIBRARY_PATH'] ?? []].flat().join(':') };
  if (await runs(executablePath, env)) return { executablePath, env };
  return { missing: 'the one of the npm package does not run on this machine' };
}

/** The package brings libnss3 and its kin along, for machines without them. */
async function libraries(home: string): Promise<string> {
  const archive = JSON.stringify(join(PACKAGE, 'bin/al2023.tar.br'));
  await fillOnce(home, (folder) => unpack(`await (await import("@sparticuz/chromium")).inflate(${archive})`, folder));
  return home;
}

/**
 * The package unpacks into the temporary folder of its process, and takes whatever `chromium` lies there for its own,
 * half-written ones too: so it gets a process and an empty folder.
 */
async function unpack(script: string, folder: string): Promise<void> {
  const { ok, output } = await runCommand(process.execPath, ['--input-type=module', '--eval', script], {
    ...{ deadlineMs: UNPACK_MS, cwd: ROOT },
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
  });
  if (!ok) throw new Error(`the npm package did not unpack (${output.trim().split('\n').at(-1) ?? ''})`);
}

/** Where a machine has no fonts, the ones of the package. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts/fonts</dir></fontconfig>
`;
