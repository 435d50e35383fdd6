import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { ServiceName } from '../services/catalogue.ts';
import { demoApplicant } from './demo-applicants.ts';
import { sendDemoDeadLetter } from './demo-dead-letter.ts';
import { demoMissions, type DemoMission } from './demo-missions.ts';
import type { SeedExample } from './seed-marker.ts';
import { SeedApi, type Answer } from './seed-api.ts';

export interface SeedOptions {
  readonly issuer: string;
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly kafka: { readonly brokers: string; readonly topicPrefix: string };
  /** `2026-11-25`: missions come after it. */
  readonly day: string;
  readonly signal: AbortSignal;
}

const DEMO = join(import.meta.dirname, '..', 'demo');
/** Its number is in the register, and a mission goes to its place. */
const EXAMPLE_LEAD = 'AURORA HYDROGEN';
const IMPORT_MS = 120_000;

/**
 * Fills the services with the demo data, through their public APIs. Every call may be repeated: imports know their rows
 * again, and everything else carries an idempotency key. Answers what the ready page may speak of.
 */
export async function seed(options: SeedOptions): Promise<SeedExample> {
  const { services, issuer, kafka, day, signal } = options;
  const api = new SeedApi(issuer, signal);
  await importFile(api, {
    url: `${services['company-matching']}/v1/organisation-imports?source=demo`,
    ...{ role: 'data-steward', file: 'organisations.ndjson', contentType: 'application/x-ndjson', signal },
  });
  const missions = await Promise.all(
    demoMissions(day).map((mission) => seedMission(api, services['mission-scheduling'], mission)),
  );
  await importFile(api, {
    url: `${services['lead-intake']}/v1/lead-imports?source=demo`,
    ...{ role: 'account-manager', file: 'leads.csv', contentType: 'text/csv', signal },
  });
  await sendDemoDeadLetter(kafka);
  const [example] = missions;
  if (!example?.poolId) throw new Error('The first demo mission has no pool.');
  return {
    missionId: example.missionId,
    poolId: example.poolId,
    leadId: await leadCalled(EXAMPLE_LEAD, api, services),
  };
}

async function leadCalled(name: string, api: SeedApi, services: SeedOptions['services']): Promise<string> {
  const found = await api.get(
    `${services['lead-intake']}/v1/leads?limit=1&q=${encodeURIComponent(name)}`,
    'account-manager',
  );
  const [lead] = found['items'] as readonly Answer[];
  return text(lead ?? {}, 'id');
}

interface ImportOptions {
  readonly url: string;
  readonly role: 'data-steward' | 'account-manager';
  readonly file: string;
  readonly contentType: string;
  readonly signal: AbortSignal;
}

async function importFile(api: SeedApi, { url, role, file, contentType, signal }: ImportOptions): Promise<void> {
  const started = await api.post({ url, role, body: await readFile(join(DEMO, file)), contentType });
  const state = `${url.split('?')[0] ?? url}/${text(started, 'id')}`;
  const end = performance.now() + IMPORT_MS;
  for (;;) {
    const now = await api.get(state, role);
    if (now['state'] === 'done') return;
    if (performance.now() > end || now['state'] === 'abandoned') throw new Error(`The import of ${file} did not end.`);
    await after(100, undefined, { signal });
  }
}

async function seedMission(api: SeedApi, url: string, { plan, moves, pool, applicants }: DemoMission) {
  const missions = `${url}/v1/missions`;
  const post = (path: string, body: object, key: string) =>
    api.post({ url: `${missions}${path}`, role: 'mission-lead', body, idempotencyKey: `demo-${plan.code}-${key}` });
  const missionId = text(await post('', plan, 'mission'), 'id');
  const poolId = pool && text(await post(`/${missionId}/slot-pools`, pool, 'pool'), 'id');
  // A mission that got this far before a crash says no to earlier moves, so ask first.
  const { state } = await api.get(`${missions}/${missionId}`, 'mission-lead');
  const reached = moves.findIndex((move) => move === state);
  for (const to of moves.slice(reached + 1)) await post(`/${missionId}/transitions`, { to }, to);
  await Promise.all(
    Array.from({ length: poolId === undefined ? 0 : applicants }, (_, n) =>
      api.post({
        url: `${missions}/${missionId}/slot-requests`,
        body: { poolId, ...demoApplicant(n), privacyNoticeVersion: '2026-07' },
        idempotencyKey: `demo-${plan.code}-request-${n}`,
      }),
    ),
  );
  return { missionId, poolId };
}

function text(answer: Answer, name: string): string {
  const value = answer[name];
  if (typeof value !== 'string') throw new Error(`An answer lacks "${name}".`);
  return value;
}
