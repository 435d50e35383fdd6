import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StackFailure } from '../failure.ts';
import { lastLine } from '../kafka/java.ts';
import { appears, endOf } from '../log-line.ts';
import { launch, type Child } from '../process/child.ts';
import { runCommand } from '../process/run-command.ts';

export interface MongodOptions {
  readonly binary: string;
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
}

const LISTENS = 'Waiting for connections';
const PRIMARY = 'Transition to primary complete';
const READY_MS = 60_000;

/** The address of the replica set of one on `port`. */
export const mongodbUri = (port: number): string => `mongodb://127.0.0.1:${port}/?replicaSet=rs0`;

/**
 * `transactionLifetimeLimitSeconds=2`: a client that dies within a transaction would otherwise block a slot pool for
 * more than a minute.
 */
export const mongodArguments = ({ folder, port }: Pick<MongodOptions, 'folder' | 'port'>): readonly string[] => [
  ...['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', join(folder, 'data')],
  ...['--wiredTigerCacheSizeGB', '0.25', '--setParameter', 'transactionLifetimeLimitSeconds=2'],
];

export async function launchMongod(options: MongodOptions): Promise<Child> {
  await mkdir(join(options.folder, 'data'), { recursive: true });
  return launch({
    name: 'mongod',
    command: options.binary,
    args: mongodArguments(options),
    logFile: options.logFile,
  });
}

/** Waits until the server takes writes; makes it a replica set first when it is none, or moved to another port. */
export async function mongodServes(mongod: Child, options: MongodOptions, from: number): Promise<void> {
  const initiated = join(options.folder, 'initiated');
  const known = existsSync(initiated) && readFileSync(initiated, 'utf8') === String(options.port);
  const waiting = { file: options.logFile, from, deadlineMs: READY_MS, givenUp: mongod.hasExited };
  if (!(await appears(known ? PRIMARY : LISTENS, waiting))) {
    throw new StackFailure(`mongod did not start; what it says is in ${options.logFile}.`);
  }
  if (known) return;
  const script = join(import.meta.dirname, 'initiate.ts');
  const { ok, output } = await runCommand(process.execPath, [script, String(options.port)], { deadlineMs: READY_MS });
  if (!ok) throw new StackFailure(`mongod could not be made a replica set: ${lastLine(output)}`);
  await writeFile(initiated, String(options.port));
}

/** Starts a real mongod as a replica set of one and waits until it takes writes. */
export async function startMongod(options: MongodOptions): Promise<Child> {
  const from = await endOf(options.logFile);
  const mongod = await launchMongod(options);
  await mongodServes(mongod, options, from).catch((error: unknown) => {
    mongod.kill('SIGKILL');
    throw error;
  });
  return mongod;
}
