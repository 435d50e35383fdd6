import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '../observing/describe-error.js';
import type { ServiceDefinition } from './service-definition.js';
import { startService, type RunningService } from './start-service.js';

const SHUTDOWN_WITHIN_MS = 25_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function stop(service: RunningService): Promise<void> {
  const late = sleep(SHUTDOWN_WITHIN_MS, true);
  const tooLate = await Promise.race([service.close().then(() => false), late]);
  if (tooLate) say(`The shutdown took more than ${SHUTDOWN_WITHIN_MS / 1_000} seconds and was cut off.`);
  process.exit(tooLate ? 1 : 0);
}

/** The whole of a service's `main.ts`: `await bootstrap(leadIntake)`. */
export async function bootstrap(definition: ServiceDefinition): Promise<void> {
  // A promise that nobody waits for must not end a service that works; its place in the code says where to look.
  process.on('unhandledRejection', (reason) => {
    say(`A rejection was not handled: ${JSON.stringify(describeError(reason))}`);
  });
  try {
    const service = await startService(definition);
    let stopping = false;
    const onSignal = (): void => {
      // Ctrl-C reaches the whole process group, and the starter signals too: one shutdown is enough.
      if (stopping) return;
      stopping = true;
      stop(service).catch((error: unknown) => {
        say(`The shutdown failed: ${String(error)}`);
        process.exit(1);
      });
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  } catch (error) {
    say(`${definition.name} cannot start. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
