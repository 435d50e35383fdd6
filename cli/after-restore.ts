import { parseArgs } from 'node:util';
import type { Service } from '@app/contracts';
import { HEARD_LATELY, REPLICAS } from '@app/platform';
import { v7 } from 'uuid';
import { chosenServices, configOf, SERVICES, withDatabase } from './connections.js';
import { aggregateCollections, storeOf } from './outbox-collections.js';
import { RAISE, raiseVersions } from './raise-versions.js';
import { Mistake, runCommand } from './run-command.js';

const HELP = `After MongoDB was restored from a backup: raises every version, and lets every record tell its state once more.

  npm run after-restore -- --yes [--service NAME]

  --yes           the services are stopped, and this is meant
  --service NAME  ${SERVICES.join(', ')}; all of them by default
  --help          this text

Consumers skip sequences that they have seen. So it adds ${String(RAISE)} to every version and puts one new event of each
subject into the outbox, with a new id and the state as it is now. They go out when the services are started. To run it
twice is harmless. docs/runbooks/backup-and-restore.md tells the whole of it.`;

/** A service that writes meanwhile would be raised in part only. Replicas say every five seconds that they are there. */
async function checkStopped(service: Service): Promise<void> {
  await withDatabase(await configOf(service), async (connection) => {
    const running = await connection.collection(REPLICAS).countDocuments(HEARD_LATELY);
    if (running > 0)
      throw new Mistake(
        `${service} is running, or was within the last 20 seconds: stop all services first. Nothing was changed.`,
      );
  });
}

async function raise(service: Service): Promise<void> {
  await withDatabase(await configOf(service), async (connection) => {
    const [store, collections] = [await storeOf(connection), await aggregateCollections(connection)];
    const correlation = v7();
    const { records, events } = await raiseVersions({
      store,
      collections,
      now: () => new Date(),
      newId: v7,
      correlation,
    });
    console.log(`${service}: ${records} records raised, ${events} events will be told anew.`);
  });
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      service: { type: 'string' },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (!values.yes) throw new Mistake('Stop the services first, then say --yes. More with --help.');
  const services = chosenServices(values.service);
  for (const service of services) await checkStopped(service);
  for (const service of services) await raise(service);
});
