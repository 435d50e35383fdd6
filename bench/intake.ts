/**
 * `POST /v1/leads` at 64 clients (authorised, validated, idempotent, durable, relay running) against bare Fastify
 * handlers that store the body with one majority `insertOne`, with and without one kafkajs `send`; and once more with the
 * relay stopped. Rounds alternate, since the speed of a machine drifts; ratios are medians of the rounds.
 *
 * ROUNDS (3), SECONDS (30) a round and contender.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startBareServer, startServiceProcess } from './support/child.js';
import { benchEnvironment, type Environment } from './support/environment.js';
import { compete, stopRelay, type Contender } from './support/rounds.js';

const CLIENTS = 64;
const rounds = Number(process.env['ROUNDS'] ?? 3);
const seconds = Number(process.env['SECONDS'] ?? 30);

const lead = JSON.stringify({
  channel: 'phone',
  organisation: {
    name: 'Nordwind Hydrogen {{n}} GmbH',
    country: 'DE',
    place: 'Oldenburg',
    website: 'https://nordwind-{{n}}.example/contact',
  },
  contact: { fullName: 'Anna Beispiel {{n}}', email: 'anna.{{n}}@nordwind-{{n}}.example', preferredLanguage: 'de' },
  sectorCodes: [{ scheme: 'sbi2025', code: '35' }],
  timeFrame: 'under6Months',
  description: 'Sucht einen Standort von 20.000 m2 mit 10 MW Netzanschluss in der Nähe eines Hafens.',
});

async function bare(environment: Environment, topic: string, send: boolean): Promise<Contender> {
  const env = { ...environment.env, TOPIC: topic, DATABASE: `${environment.prefix}-bare`, SEND: send ? 'yes' : 'no' };
  const child = await startBareServer('intake-server', env);
  const name = send ? 'insertOne + send' : 'insertOne';
  return { name, child, path: '/leads', body: lead, idempotent: false, isBaseline: true };
}

async function service(environment: Environment, relay: 'on' | 'stopped'): Promise<Contender> {
  const prefix = `${environment.prefix}-relay-${relay}`;
  const connection = await environment.connection(`relay-${relay}-lead-intake`);
  if (relay === 'stopped') await stopRelay(connection);
  const env = { ...environment.env, MONGODB_DATABASE_PREFIX: prefix, KAFKA_TOPIC_PREFIX: `${prefix}.` };
  const leads = connection.collection('leads');
  const pending = () => leads.countDocuments({ pendingSince: { $exists: true } });
  return {
    name: `POST /v1/leads, relay ${relay}`,
    child: await startServiceProcess('lead-intake', env),
    path: '/v1/leads',
    body: lead,
    headers: { authorization: `Bearer ${await environment.issuer.token('account-manager')}` },
    idempotent: true,
    isBaseline: false,
    ...(relay === 'on' ? { pending, settle: () => untilDrained(pending) } : {}),
  };
}

async function untilDrained(pending: () => Promise<number>): Promise<void> {
  const deadline = performance.now() + 120_000;
  while ((await pending()) > 0 && performance.now() < deadline) await sleep(100);
}

async function main(): Promise<void> {
  const environment = await benchEnvironment();
  const topic = `${environment.prefix}.bare`;
  await environment.createTopic(topic);
  const contenders = [
    await bare(environment, topic, true),
    await service(environment, 'on'),
    await bare(environment, topic, false),
    await service(environment, 'stopped'),
  ];
  try {
    await compete('Intake', contenders, { clients: CLIENTS, rounds, seconds });
  } finally {
    await Promise.all(contenders.map(({ child }) => child.stop()));
    await environment.close();
  }
}

await main();
