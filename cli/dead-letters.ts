import { parseArgs } from 'node:util';
import type { Participant } from '@app/contracts';
import {
  DEAD_LETTER_COLLECTION,
  DeadLetterDesk,
  MongoDeadLetterStore,
  type DeadLetterEntry,
  type DeadLetterState,
} from '@app/messaging';
import { chosenParticipants, configOf, kafkaOf, PARTICIPANTS, withDatabase } from './connections.js';
import { openedLetter, table, type LetterOf } from './letter-text.js';
import { runCommand, WrongArguments } from './run-command.js';

const HELP = `Looks at records that a service could not handle, and decides about them.

  npm run dead-letters -- list    [--service NAME] [--group NAME] [--state STATE] [--limit N] [--json]
  npm run dead-letters -- show    --service NAME ID [--json]
  npm run dead-letters -- redrive --service NAME ID …
  npm run dead-letters -- redrive --all [--service NAME] [--group NAME]
  npm run dead-letters -- discard --service NAME ID …

  list            the dead letters of each service, oldest first
  show            one of them: where it came from, why it failed, the record itself
  redrive         sends the original records again to the group that failed, to no other; oldest first
  discard         marks them as not needed; the records stay in their topic until its 30 days are over
  --all           every letter that waits
  --service NAME  ${PARTICIPANTS.join(', ')}; all of them by default
  --group NAME    only letters of this consumer group
  --state STATE   waiting (default), redriven, discarded or all
  --limit N       how many to list of each service, 1 to 1000; 50 by default
  --json          for programs
  --help          this text

Remove the cause first (docs/runbooks, dead letters): a record that fails again is a new dead letter. To redrive twice is
harmless: handlers know what they have seen.`;

const STATES = ['waiting', 'redriven', 'discarded', 'all'];
const BY = 'operator';

/** Opens one service's dead letters, lends them and closes all. */
async function withDesk<T>(service: Participant, work: (desk: DeadLetterDesk) => Promise<T>): Promise<T> {
  const config = await configOf(service);
  return withDatabase(config, async (connection) => {
    const letters = connection.useDb(config.mongodb.database).collection(DEAD_LETTER_COLLECTION);
    const client = kafkaOf(config);
    const publisher = client.publisher();
    const clock = { now: () => new Date() };
    try {
      return await work(new DeadLetterDesk({ store: new MongoDeadLetterStore(letters), client, publisher, clock }));
    } finally {
      await publisher.close();
    }
  });
}

interface Options {
  readonly service: Participant | undefined;
  readonly group: string | undefined;
  readonly state: string;
  readonly limit: number;
  readonly all: boolean;
  readonly json: boolean;
  readonly ids: readonly string[];
}

async function list({ service, group, state, limit, json }: Options): Promise<void> {
  const filter = { limit, ...(state !== 'all' && { state: state as DeadLetterState }), ...(group && { group }) };
  const found: LetterOf[] = [];
  for (const each of chosenParticipants(service)) {
    const entries: readonly DeadLetterEntry[] = await withDesk(each, (desk) => desk.list(filter));
    found.push(...entries.map((entry) => ({ service: each, ...entry })));
  }
  console.log(json ? JSON.stringify(found, null, 2) : table(found));
}

/** Ids count within one service, so they need its name. */
function named({ service, ids }: Options): { readonly service: Participant; readonly ids: readonly string[] } {
  if (service === undefined) throw new WrongArguments('Say with --service whose dead letters these ids are.');
  if (ids.length === 0) throw new WrongArguments('Name at least one id, as shown by list.');
  return { service, ids };
}

async function show(options: Options): Promise<void> {
  const { service, ids } = named(options);
  for (const id of ids) {
    const letter = await withDesk(service, (desk) => desk.show(id));
    console.log(openedLetter(service, letter, options.json));
  }
}

async function redrive(options: Options): Promise<void> {
  const { all, group } = options;
  if (all && options.ids.length > 0) throw new WrongArguments('Name ids, or say --all, not both.');
  if (!all && options.ids.length === 0) throw new WrongArguments('Name the ids to redrive, or say --all.');
  const services = all ? chosenParticipants(options.service) : [named(options).service];
  for (const service of services) {
    const { redriven, lost } = await withDesk(service, (desk) =>
      all ? desk.redriveWaiting(BY, group) : desk.redrive(options.ids, BY),
    );
    console.log(`${service}: ${redriven.length} redriven`);
    if (lost.length > 0) console.log(`  no longer in the topic, or without origin: ${lost.join(', ')}`);
  }
}

async function discard(options: Options): Promise<void> {
  const { service, ids } = named(options);
  await withDesk(service, (desk) => desk.discard(ids, BY));
  console.log(`${service}: ${ids.length} discarded`);
}

const VERBS = { list, show, redrive, discard } as const;

function limitOf(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1_000) return limit;
  throw new WrongArguments('--limit takes a number from 1 to 1000.');
}

function serviceOf(name: string | undefined): Participant | undefined {
  return name === undefined ? undefined : chosenParticipants(name)[0];
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      service: { type: 'string' },
      group: { type: 'string' },
      state: { type: 'string', default: 'waiting' },
      limit: { type: 'string', default: '50' },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [verb, ...ids] = positionals;
  const act = Object.entries(VERBS).find(([name]) => name === verb)?.[1];
  if (act === undefined) throw new WrongArguments('Say what to do: list, show, redrive or discard. More with --help.');
  if (!STATES.includes(values.state)) throw new WrongArguments(`--state takes one of ${STATES.join(', ')}.`);
  const { group, state, all, json } = values;
  await act({ service: serviceOf(values.service), group, state, limit: limitOf(values.limit), all, json, ids });
});
