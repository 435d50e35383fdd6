/**
 * From the request for a lead to its match event at a consumer, through lead-intake, Kafka, company-matching and Kafka,
 * at RATE (100) leads a second, against the bare chain (see bare/chain.ts) on the same servers. COUNT (3000) leads;
 * ROUNDS (3) alternate.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { Pool } from 'undici';
import { startServiceProcess } from './support/child.js';
import { benchEnvironment, type Environment } from './support/environment.js';
import { median, percentile } from './support/latencies.js';
import { printTable, times } from './support/report.js';

const rate = Number(process.env['RATE'] ?? 100);
const count = Number(process.env['COUNT'] ?? 3000);
const rounds = Number(process.env['ROUNDS'] ?? 3);

async function bareChain(environment: Environment, round: number): Promise<readonly number[]> {
  const [first, second] = [
    `${environment.prefix}.first${String(round)}`,
    `${environment.prefix}.second${String(round)}`,
  ];
  await environment.createTopic(first);
  await environment.createTopic(second);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL('./bare/chain.js', import.meta.url))],
    {
      env: {
        ...process.env,
        ...environment.env,
        DATABASE: `${environment.prefix}-bare${String(round)}`,
        FIRST: first,
        SECOND: second,
        RATE: String(rate),
        COUNT: String(count),
      },
      maxBuffer: 64 << 20,
      timeout: (count / rate + 120) * 1000,
    },
  );
  return JSON.parse(stdout) as number[];
}

interface Watch {
  readonly latencies: Map<string, number>;
  readonly begun: Map<string, number>;
  stop(): Promise<void>;
}

/** Notes when the first event of each match case arrives. */
async function watchMatches(environment: Environment): Promise<Watch> {
  const kafka = new Kafka({ brokers: environment.kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `${environment.prefix}.watch`, maxWaitTimeInMs: 500 });
  const watch: Watch = { latencies: new Map(), begun: new Map(), stop: () => consumer.disconnect() };
  await consumer.connect();
  await consumer.subscribe({ topics: [`${environment.prefix}.match-cases`], fromBeginning: true });
  const joined = new Promise<void>((resolve) =>
    consumer.on(consumer.events.GROUP_JOIN, () => {
      resolve();
    }),
  );
  await consumer.run({
    partitionsConsumedConcurrently: 8,
    eachMessage: ({ message }) => {
      const at = performance.now();
      const { data } = JSON.parse(String(message.value)) as { data: { subjectId: string } };
      if (!watch.latencies.has(data.subjectId)) watch.latencies.set(data.subjectId, at);
      return Promise.resolve();
    },
  });
  await joined;
  return watch;
}

async function ownChain(origin: string, token: string, watch: Watch): Promise<readonly number[]> {
  const pool = new Pool(origin, { connections: 32 });
  const ids: string[] = [];
  const sent: Promise<void>[] = [];
  const started = performance.now();
  for (let n = 0; n < count; n++) {
    const wait = started + (n * 1000) / rate - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(postLead(pool, token, watch).then((id) => void ids.push(id)));
  }
  await Promise.all(sent);
  await pool.close();
  const deadline = performance.now() + 60_000;
  while (ids.some((id) => !watch.latencies.has(id)) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ids.map((id) => (watch.latencies.get(id) ?? Number.POSITIVE_INFINITY) - (watch.begun.get(id) ?? 0));
}

async function postLead(pool: Pool, token: string, watch: Watch): Promise<string> {
  // Letters only: long numbers in a name look like somebody's telephone.
  const name = randomUUID().replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  const begun = performance.now();
  const answer = await pool.request({
    method: 'POST',
    path: '/v1/leads',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      channel: 'phone',
      organisation: { name: `Firma ${name}`, country: 'DE', place: 'Bremen', website: `https://${name}.example` },
      contact: { fullName: 'Anna Beispiel', email: `anna@${name}.example` },
    }),
  });
  const body = (await answer.body.json()) as { id: string };
  if (answer.statusCode !== 201) throw new Error(`POST /v1/leads answered ${String(answer.statusCode)}`);
  watch.begun.set(body.id, begun);
  return body.id;
}

async function main(): Promise<void> {
  const environment = await benchEnvironment();
  const intake = await startServiceProcess('lead-intake', environment.env);
  const matching = await startServiceProcess('company-matching', environment.env);
  const token = await environment.issuer.token('account-manager');
  const bare: (readonly number[])[] = [];
  const own: (readonly number[])[] = [];
  const watch = await watchMatches(environment);
  try {
    await ownChain(intake.origin, token, watch);
    for (let round = 1; round <= rounds; round++) {
      bare.push(await bareChain(environment, round));
      own.push(await ownChain(intake.origin, token, watch));
    }
  } finally {
    await Promise.all([watch.stop(), intake.stop(), matching.stop()]);
    await environment.close();
  }
  const row = (name: string, runs: readonly (readonly number[])[]) => [
    name,
    median(runs.map((run) => percentile(run, 0.5))),
    median(runs.map((run) => percentile(run, 0.99))),
  ];
  const ratio = (share: number): string =>
    times(median(own.map((run, i) => percentile(run, share) / percentile(bare[i] ?? [], share))));
  printTable(
    `Chain: ${String(rate)} leads/s, ${String(rounds)} alternating rounds of ${String(count)} leads`,
    ['contender', 'p50 ms', 'p99 ms'],
    [row('bare chain', bare), row('lead → match event', own), ['ratio', ratio(0.5), ratio(0.99)]],
  );
}

await main();
