import { endOf } from '../log-line.ts';
import type { Part } from '../supervise.ts';
import { launchMongod, mongodServes, type MongodOptions } from './server.ts';

const GRACE_MS = 20_000;

/** The embedded mongod as a part of the stack. */
export function mongodPart(options: MongodOptions): Part {
  let from = 0;
  return {
    name: 'mongod',
    logFile: options.logFile,
    graceMs: GRACE_MS,
    async launch() {
      from = await endOf(options.logFile);
      return launchMongod(options);
    },
    ready: (mongod) => mongodServes(mongod, options, from),
  };
}
