import { isEventType } from '@app/contracts';
import { parseArgs } from 'node:util';
import { ORGANISATIONS_GROUP, SUBJECTS_GROUP } from '../apps/company-matching/src/adapters/kafka/groups.js';
import { READ_MODELS_GROUP } from '../apps/lead-intake/src/adapters/kafka/read-models-group.js';
import { OPPORTUNITIES_GROUP } from '../apps/mission-scheduling/src/adapters/kafka/opportunities-group.js';
import { chosenServices, configOf, kafkaOf, SERVICES, withDatabase } from './connections.js';
import { storeOf } from './outbox-collections.js';
import { republish, type Republication } from './republish-history.js';
import { Mistake, runCommand } from './run-command.js';

const HELP = `Sends public events of a service's history to Kafka again, with the same ids and bytes.

  npm run republish -- --service NAME (--only-group GROUP | --all-groups) [--type TYPE] [--since INSTANT] [--subject ID]

  --service NAME      whose history: ${SERVICES.join(', ')}
  --only-group GROUP  only this consumer group handles them, as company-matching.subjects; the others skip them
  --all-groups        every group gets them
  --type TYPE         only events of this type, as nl.investment-leads.lead-received.v1
  --since INSTANT     only events logged at this instant or later, as 2026-03-02T09:00:00Z
  --subject ID        only events about this subject
  --help              this text

Consumers leave what they have seen as it is, so repeating a republication is harmless.`;

const EVERY = 2_000;

/** The consumer groups that handle public events. */
const GROUPS: readonly string[] = [ORGANISATIONS_GROUP, SUBJECTS_GROUP, READ_MODELS_GROUP, OPPORTUNITIES_GROUP];

function whichOf(values: Readonly<Record<string, string | boolean | undefined>>): Republication {
  const { type, since, subject, 'only-group': onlyGroup, 'all-groups': allGroups } = values;
  if ((onlyGroup === undefined) === (allGroups !== true)) {
    throw new Mistake('Say who shall handle them: either --only-group GROUP or --all-groups.');
  }
  if (typeof onlyGroup === 'string' && !GROUPS.includes(onlyGroup)) {
    throw new Mistake(`There is no consumer group "${onlyGroup}". Choose from: ${GROUPS.join(', ')}.`);
  }
  if (typeof type === 'string' && !isEventType(type)) throw new Mistake(`There is no event type "${type}".`);
  const instant = typeof since === 'string' ? new Date(since) : undefined;
  if (instant !== undefined && Number.isNaN(instant.getTime())) {
    throw new Mistake('--since takes an instant, as 2026-03-02T09:00:00Z.');
  }
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(instant === undefined ? {} : { since: instant }),
    ...(typeof subject === 'string' ? { subject } : {}),
    ...(typeof onlyGroup === 'string' ? { onlyGroup } : {}),
  };
}

async function run(name: string, which: Republication): Promise<void> {
  const [service] = chosenServices(name);
  if (service === undefined) return;
  const config = await configOf(service);
  const publisher = kafkaOf(config).publisher();
  await withDatabase(config, async (connection) => {
    let told = 0;
    try {
      const { sent, skipped } = await republish(
        await storeOf(connection),
        publisher,
        config.publishing,
        which,
        (progress) => {
          if (progress.sent - told < EVERY) return;
          told = progress.sent;
          console.error(`${told} sent …`);
        },
      );
      console.log(`${sent} events sent${skipped === 0 ? '' : `, ${skipped} of unknown types skipped`}.`);
    } finally {
      await publisher.close();
    }
  });
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      service: { type: 'string' },
      type: { type: 'string' },
      since: { type: 'string' },
      subject: { type: 'string' },
      'only-group': { type: 'string' },
      'all-groups': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.service === undefined) throw new Mistake(`Say whose history: --service ${SERVICES.join(' | ')}.`);
  await run(values.service, whichOf(values));
});
