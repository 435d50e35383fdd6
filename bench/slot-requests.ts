/**
 * `POST /v1/missions/{id}/slot-requests` of 200 clients on one pool (validated, idempotent, durable, with receipts,
 * positions and events) against a bare Fastify handler that does one conditional `$inc` on that one document. Once with
 * the relay running and once with the relay stopped. Rounds alternate, since the speed of a machine drifts; ratios are
 * medians of the rounds. The load comes from a process of its own, the same for all.
 *
 * ROUNDS (3), SECONDS (30) a round and contender.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startBareServer, startServiceProcess } from './support/child.js';
import { benchEnvironment, type Environment } from './support/environment.js';
import { compete, stopRelay, type Contender } from './support/rounds.js';

const CLIENTS = 200;
const PLACES = 20;
const rounds = Number(process.env['ROUNDS'] ?? 3);
const seconds = Number(process.env['SECONDS'] ?? 30);

async function bare(environment: Environment): Promise<Contender> {
  const env = { ...environment.env, DATABASE: `${environment.prefix}-bare` };
  const child = await startBareServer('slot-server', env);
  return {
    name: 'bare $inc',
    child,
    path: '/slot-requests',
    body: '{}',
    idempotent: false,
    isBaseline: true,
  };
}

/** A running service with one open pool. */
async function service(environment: Environment, relay: 'on' | 'stopped'): Promise<Contender> {
  const database = `relay-${relay}`;
  const prefix = `${environment.prefix}-${database}`;
  const connection = await environment.connection(`${database}-mission-scheduling`);
  if (relay === 'stopped') await stopRelay(connection);
  const env = {
    ...environment.env,
    MONGODB_DATABASE_PREFIX: prefix,
    KAFKA_TOPIC_PREFIX: `${prefix}.`,
  };
  const child = await startServiceProcess('mission-scheduling', env);
  const { missionId, poolId } = await openPool(child.origin, await environment.issuer.token('mission-lead'));
  const requests = connection.collection('slot_requests');
  const pending = () => requests.countDocuments({ pendingSince: { $exists: true } });
  return {
    name: `slot requests, relay ${relay}`,
    child,
    path: `/v1/missions/${missionId}/slot-requests`,
    body: requestBody(poolId),
    idempotent: true,
    isBaseline: false,
    ...(relay === 'on' ? { pending, settle: () => untilQuiet(child.origin, pending) } : {}),
  };
}

const requestBody = (poolId: string): string =>
  JSON.stringify({
    poolId,
    organisation: { name: 'Noorderlicht Electrolysers {{n}} B.V.', country: 'NL' },
    applicant: { fullName: 'Sietske Voorbeeld {{n}}', email: 'p{{id}}@noorderlicht.example', role: 'Directeur' },
    motivation: 'Wij zoeken partners voor elektrolyse in de haven en willen graag met Bremen spreken.',
    privacyNoticeVersion: '2026-01',
  });

async function openPool(origin: string, token: string): Promise<{ missionId: string; poolId: string }> {
  const post = async (path: string, body: object): Promise<string> => {
    const answer = await fetch(`${origin}/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { readonly id: string }).id;
  };
  const [zone, times] = ['Europe/Berlin', { localStart: '2026-05-14T09:00', localEnd: '2026-05-15T17:00' }];
  const leg = { place: 'Bremen', country: 'DE', zone, ...times };
  const mission = { code: 'HB', title: 'Hydrogen Bremen-Hamburg', direction: 'outward', capacity: PLACES, legs: [leg] };
  const missionId = await post('missions', mission);
  const pool = { kind: 'delegatePlace', capacity: PLACES, allocation: 'immediate', zone };
  const poolId = await post(`missions/${missionId}/slot-pools`, pool);
  for (const to of ['announced', 'open']) await post(`missions/${missionId}/transitions`, { to });
  return { missionId, poolId };
}

/** Records that the service itself has still to consume: it hears its own slot requests. */
async function lagOf(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const lags = text.matchAll(/^\w*consumer_lag\{.*\} (\d+)/gm);
  return [...lags].reduce((sum, [, records]) => sum + Number(records), 0);
}

async function untilQuiet(origin: string, pending: () => Promise<number>): Promise<void> {
  const deadline = performance.now() + 120_000;
  while ((await pending()) + (await lagOf(origin)) > 0 && performance.now() < deadline) await sleep(100);
}

async function main(): Promise<void> {
  const environment = await benchEnvironment();
  const contenders = [await bare(environment), await service(environment, 'on'), await service(environment, 'stopped')];
  try {
    await compete('Slot requests on one pool', contenders, { clients: CLIENTS, rounds, seconds });
  } finally {
    await Promise.all(contenders.map(({ child }) => child.stop()));
    await environment.close();
  }
}

await main();
