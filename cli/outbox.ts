import type { Service } from '@app/contracts';
import { parseArgs } from 'node:util';
import { chosenServices, configOf, SERVICES, withDatabase } from './connections.js';
import { storeOf } from './outbox-collections.js';
import { Mistake, runCommand } from './run-command.js';

const HELP = `Looks at events that are not published yet, and lets the relay try blocked ones again.

  npm run outbox -- list  [--service NAME] [--limit N]
  npm run outbox -- retry [--service NAME] [ID …]

  list            the backlog of each service, its blocked records, and the oldest that wait
  retry           lets the relay try blocked records again: those with these ids, or all
  --service NAME  ${SERVICES.join(', ')}; all of them by default
  --limit N       how many records to list of each service, 1 to 1000; 20 by default
  --help          this text

A record is blocked when its next event can never be sent as it is (docs/runbooks, blocked outbox). Its later events wait
behind it. Find and remove the cause first.`;

const ago = (since: Date): string => `${Math.max(0, Math.round((Date.now() - since.getTime()) / 1_000))} s`;

function row(...[state, age, collection, id, count]: readonly string[]): string {
  return `  ${state?.padEnd(8)} ${age?.padStart(9)}  ${collection?.padEnd(20)} ${id}  ${count} events`;
}

async function list(service: Service, limit: number): Promise<void> {
  await withDatabase(await configOf(service), async (connection) => {
    const { outbox } = await storeOf(connection);
    const { pending, blocked, oldest } = await outbox.backlog();
    console.log(`${service}: ${pending} pending, ${blocked} blocked${oldest ? `, oldest ${ago(oldest)}` : ''}`);
    for (const { collection, id, blockedSince, unpublished } of await outbox.blocked(limit)) {
      console.log(row('blocked', ago(blockedSince), collection, id, String(unpublished)));
    }
    for (const { collection, id, pendingSince, entries } of await outbox.read(limit, [])) {
      console.log(row('pending', ago(pendingSince), collection, id, String(entries.length)));
    }
  });
}

async function retry(service: Service, ids: readonly string[]): Promise<number> {
  return withDatabase(await configOf(service), async (connection) => {
    const { outbox } = await storeOf(connection);
    return outbox.retry(ids.length === 0 ? undefined : ids);
  });
}

function limitOf(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000)
    throw new Mistake('--limit takes a number from 1 to 1000.');
  return limit;
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      service: { type: 'string' },
      limit: { type: 'string', default: '20' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [verb, ...ids] = positionals;
  if (values.help) {
    console.log(HELP);
  } else if (verb === 'list' && ids.length === 0) {
    const limit = limitOf(values.limit);
    for (const service of chosenServices(values.service)) await list(service, limit);
  } else if (verb === 'retry') {
    let released = 0;
    for (const service of chosenServices(values.service)) released += await retry(service, ids);
    console.log(
      released === 0
        ? 'Nothing is released: none is blocked.'
        : `${released} released; the relay tries them within a second.`,
    );
    if (released < ids.length) throw new Mistake(`Not blocked: ${ids.length - released} of these ids.`);
  } else {
    throw new Mistake('Say what to do: list or retry. More with --help.');
  }
});
