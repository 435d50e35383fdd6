/**
 * What one record that fails for FAILING_S (30) seconds does to the other partitions of its group, and how soon a second
 * member joins meanwhile. Steady load of RATE (2000) events a second over 12 partitions; the same figures without a
 * failing record are measured first, for HEALTHY_S (15) seconds.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeEvent, topics, type OutgoingRecord } from '@app/contracts';
import { Unavailable } from '@app/kernel';
import { KafkaEventServer, KafkaJsClient, type EventContext, type KafkaPublisher } from '@app/messaging';
import { percent, printTable } from './support/report.js';
import { startServers } from './support/servers.js';

const rate = Number(process.env['RATE'] ?? 2_000);
const healthySeconds = Number(process.env['HEALTHY_S'] ?? 15);
const failingSeconds = Number(process.env['FAILING_S'] ?? 30);
const TICK_MS = 20;
const TYPE = 'nl.organisations.organisation-registered.v1';

const by = {
  oin: '00000001823288444000',
  service: 'company-matching',
  schemaBaseUri: 'https://example.org/schemas',
  apiBaseUri: 'https://api.example.org',
};

function organisation(subject: string): OutgoingRecord {
  const now = new Date().toISOString();
  const data = {
    ...{ organisationId: subject, legalName: 'Example', country: 'NL', status: 'active' },
    ...{ isSoleTrader: false, occurredAt: now },
  };
  const ids = { id: randomUUID(), subject, partitionkey: subject, correlationid: subject };
  return encodeEvent({ ...ids, type: TYPE, sequence: 1, time: now, data }, by);
}

interface Shared {
  readonly failing: string;
  away: boolean;
  failingPartition: number;
  /** Events handled so far, by partition. */
  readonly handled: Map<number, number>;
}

/** One member; a handler that takes a turn of the event loop, as a write would. */
function member(client: KafkaJsClient, shared: Shared): KafkaEventServer {
  const server = new KafkaEventServer({
    ...{ group: 'bench.organisations', topics: [topics.organisations], service: 'bench', client },
    clock: { now: () => new Date() },
  });
  server.addHandler(
    TYPE,
    async (event: { readonly subject: string }, context: EventContext) => {
      if (event.subject === shared.failing) {
        shared.failingPartition = context.partition;
        if (shared.away) throw new Unavailable('on purpose');
      }
      await new Promise((resolve) => setImmediate(resolve));
      shared.handled.set(context.partition, (shared.handled.get(context.partition) ?? 0) + 1);
    },
    true,
  );
  return server;
}

async function joined(server: KafkaEventServer): Promise<number> {
  const from = Date.now();
  server.listen(() => undefined);
  while (server.health().state !== 'joined') await sleep(10);
  return Date.now() - from;
}

/** Sends at the steady rate until the signal says stop; late ticks are made up for. */
async function load(publisher: KafkaPublisher, signal: AbortSignal): Promise<void> {
  const from = Date.now();
  for (let sent = 0; !signal.aborted;) {
    const due = Math.floor(((Date.now() - from) / 1_000) * rate) - sent;
    if (due > 0) await publisher.send(Array.from({ length: due }, () => organisation(randomUUID())));
    sent += Math.max(0, due);
    await sleep(TICK_MS);
  }
}

const others = ({ handled, failingPartition }: Shared): number =>
  [...handled].filter(([partition]) => partition !== failingPartition).reduce((sum, [, count]) => sum + count, 0);

/** Events a second on the partitions that do not wait. */
async function rateOfOthers(shared: Shared, seconds: number): Promise<number> {
  const [before, from] = [others(shared), Date.now()];
  await sleep(seconds * 1_000);
  return ((others(shared) - before) * 1_000) / (Date.now() - from);
}

const servers = await startServers();
const client = new KafkaJsClient({
  ...{ clientId: 'bench', brokers: servers.kafkaBrokers.split(',') },
  topicPrefix: `bench-${randomUUID().slice(0, 8)}.`,
});
const shared: Shared = { failing: randomUUID(), away: false, failingPartition: -1, handled: new Map() };
const [publisher, stop] = [client.publisher(), new AbortController()];
const first = member(client, shared);
const second = member(client, shared);
await joined(first);
// Handled once while all is well: so the partition of the failing record is known.
await publisher.send([organisation(shared.failing)]);
while (shared.failingPartition < 0) await sleep(10);
const loading = load(publisher, stop.signal);
await sleep(2_000);
const healthy = await rateOfOthers(shared, healthySeconds);
shared.away = true;
await publisher.send([organisation(shared.failing)]);
const alone = await rateOfOthers(shared, failingSeconds / 2);
const joinMs = await joined(second);
const together = await rateOfOthers(shared, failingSeconds / 2);
stop.abort();
await loading;
shared.away = false;
await Promise.all([first.close(), second.close()]);
await publisher.close();
await servers.stop();

printTable(
  `One record fails for ${String(failingSeconds)} s (npm run bench:pause-and-retry)`,
  ['events/s on the other 11 partitions', 'rate', 'of healthy'],
  [
    ['healthy', healthy, percent(1)],
    ['one partition waits', alone, percent(alone / healthy)],
    ['one partition waits, two members', together, percent(together / healthy)],
  ],
);
console.log(`\nA second member joined after ${String(joinMs)} ms while the record was failing.`);
