/**
 * What the portal costs: a list of 50 leads as HTML without the API calls; a first visit over the wire; pages that stay open
 * (resident memory and processor time while nothing happens); and the hint while a name is typed, on a large register, beside
 * the same question asked of company-matching alone.
 *
 * PAGES (200), ROWS (100000; 0 leaves the hint out), SECONDS (20).
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoEventStore } from '@app/event-store';
import { brotliDecompressSync } from 'node:zlib';
import { fetch, request } from 'undici';
import { Seal } from '../apps/portal/src/access/seal.js';
import { Sessions } from '../apps/portal/src/access/sessions.js';
import { parseLeadsQuery } from '../apps/portal/src/screens/leads/leads-query.js';
import { LeadsView } from '../apps/portal/src/screens/leads/leads.view.js';
import { sampleLead } from '../apps/portal/src/parts/sample-lead.js';
import { page } from '../apps/portal/src/shell/answer.js';
import { drawPage } from '../apps/portal/src/shell/answers.js';
import type { Visit } from '../apps/portal/src/shell/visit.js';
import { startServiceProcess, type Child } from './support/child.js';
import { benchEnvironment, type Environment } from './support/environment.js';
import { percentile } from './support/latencies.js';
import { printTable, times } from './support/report.js';

const pages = Number(process.env['PAGES'] ?? 200);
const rows = Number(process.env['ROWS'] ?? 100_000);
const seconds = Number(process.env['SECONDS'] ?? 20);
const TICKS_A_SECOND = 100;
const secret = randomBytes(32).toString('base64url');

const viewer = { id: 'bench', name: 'Bench', roles: new Set(['account-manager'] as const) };

function renderList(): void {
  const visit: Visit = {
    ...{ language: 'nl', path: '/leads', url: '/leads', csrf: 'token', isFragment: false, viewer, receipts: new Map() },
    as: { correlationId: randomUUID(), traceparent: '' },
  };
  const leads = Array.from({ length: 50 }, (_, n) => sampleLead(n));
  const filters = { values: {}, errors: {}, others: [] };
  const draw = (): string => {
    const view = LeadsView({
      language: 'nl',
      query: parseLeadsQuery(new URLSearchParams()),
      filters,
      leads,
      mayLog: true,
    });
    return drawPage(page({ title: 'Leads', view }), visit);
  };
  const took: number[] = [];
  let bytes = 0;
  for (let n = 0; n < 2_000; n += 1) {
    const began = performance.now();
    bytes = draw().length;
    if (n >= 200) took.push(performance.now() - began);
  }
  printTable(
    'A list of 50 leads as HTML, without the API calls',
    ['p50 ms', 'p99 ms', 'characters'],
    [[percentile(took, 0.5).toFixed(2), percentile(took, 0.99).toFixed(2), bytes]],
  );
}

interface Visited {
  readonly address: string;
  readonly body: number;
  readonly headers: number;
}

/** As a browser does: compressed, headers counted as HTTP/1.1 sends them. */
async function load(origin: string, path: string): Promise<Visited & { readonly text: string }> {
  const { headers, body } = await request(`${origin}${path}`, { headers: { 'accept-encoding': 'br' } });
  const bytes = Buffer.from(await body.arrayBuffer());
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const text = headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes).toString() : bytes.toString();
  return { address: path, body: bytes.length, headers: lines.join('').length + 19, text };
}

async function firstVisit(portal: Child): Promise<void> {
  const document = await load(portal.origin, '/missions');
  const assets = [...document.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  const all: Visited[] = [document];
  for (const path of new Set(assets)) all.push(await load(portal.origin, path));
  const total = all.reduce((sum, { body, headers }) => sum + body + headers, 0);
  printTable(
    'First visit of /missions, compressed by brotli',
    ['address', 'body B', 'headers B'],
    [...all.map(({ address, body, headers }) => [address, body, headers]), ['all together', total, '']],
  );
}

interface Load {
  readonly residentMb: number;
  readonly cpuSeconds: number;
}

async function loadOf({ pid }: Child): Promise<Load> {
  const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return {
    residentMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024,
    cpuSeconds: (Number(stat[11]) + Number(stat[12])) / TICKS_A_SECOND,
  };
}

async function quietly(portal: Child): Promise<Load> {
  const before = await loadOf(portal);
  await sleep(seconds * 1_000);
  const after = await loadOf(portal);
  return { residentMb: after.residentMb, cpuSeconds: after.cpuSeconds - before.cpuSeconds };
}

async function openPages(portal: Child, missionId: string): Promise<void> {
  const without = await quietly(portal);
  const leaving = new AbortController();
  const reading: Promise<void>[] = [];
  const address = `${portal.origin}/live?parts=public-mission:${missionId}:0`;
  for (let n = 0; n < pages; n += 1) {
    const answer = await fetch(address, { signal: leaving.signal });
    if (answer.status !== 200 || answer.body === null) throw new Error(`/live answered ${answer.status}`);
    reading.push(answer.body.pipeTo(new WritableStream()).catch(() => undefined));
  }
  // Each page is drawn once at the beginning, since it says that it knows nothing.
  await sleep(5_000);
  const open = await quietly(portal);
  leaving.abort();
  await Promise.all(reading);
  const share = ({ cpuSeconds }: Load): string => `${((cpuSeconds / seconds) * 100).toFixed(1)} %`;
  printTable(
    `${pages} open live pages while nothing happens, for ${seconds} s`,
    ['', 'resident MB', 'of a core'],
    [
      ['no page', without.residentMb, share(without)],
      [`${pages} pages`, open.residentMb, share(open)],
      ['more', open.residentMb - without.residentMb, ''],
    ],
  );
}

const company = (n: number): string => `Nordlicht ${(n * 7919).toString(36)} Energie ${n}`;

async function fillRegister(matching: Child, token: string): Promise<void> {
  const lines = function* (): Generator<string> {
    for (let n = 0; n < rows; n += 1) yield `${JSON.stringify({ legalName: `${company(n)} GmbH`, country: 'DE' })}\n`;
  };
  const headers = { authorization: `Bearer ${token}` };
  const started = await fetch(`${matching.origin}/v1/organisation-imports?source=bench`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body: Readable.from(lines()),
    duplex: 'half',
  });
  const { id } = (await started.json()) as { readonly id: string };
  for (;;) {
    const shown = await fetch(`${matching.origin}/v1/organisation-imports/${id}`, { headers });
    if (((await shown.json()) as { readonly state: string }).state === 'done') return;
    await sleep(500);
  }
}

async function askOften(ask: (name: string) => Promise<void>): Promise<readonly number[]> {
  const took: number[] = [];
  for (let n = 0; n < 330; n += 1) {
    const began = performance.now();
    await ask(company((n * 997) % rows));
    if (n >= 30) took.push(performance.now() - began);
  }
  return took;
}

async function hint(portal: Child, matching: Child, environment: Environment): Promise<void> {
  await fillRegister(matching, await environment.issuer.token('data-steward'));
  const token = await environment.issuer.token('account-manager');
  const clock = { now: () => new Date() };
  const connection = await environment.connection('portal');
  const sessions = new Sessions(
    new MongoEventStore({ connection, clock, newId: randomUUID }),
    new Seal(secret, 'session'),
    clock,
  );
  const inAnHour = new Date(Date.now() + 3_600_000);
  const session = await sessions.begin(viewer, { access: token, accessExpiresAt: inAnHour.toISOString() }, inAnHour);
  const cookie = `__Host-session=${session}`;
  const form = await fetch(`${portal.origin}/leads/new`, { headers: { cookie } });
  const visitor =
    form.headers
      .getSetCookie()
      .find((line) => line.startsWith('__Host-visitor='))
      ?.split(';')[0] ?? '';
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  let silent = 0;
  const hinted = await askOften(async (name) => {
    const answer = await fetch(`${portal.origin}/leads/new/hint`, {
      method: 'POST',
      headers: { cookie: `${cookie}; ${visitor}`, 'hx-request': 'true' },
      body: new URLSearchParams({ _csrf: csrf, organisation: name, company: name, name, country: 'DE' }),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`the hint answered ${answer.status}`);
    if (!text.includes('Nordlicht')) silent += 1;
  });
  const alone = await askOften(async (name) => {
    const answer = await fetch(`${matching.origin}/v1/match-queries`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ organisation: { name, country: 'DE' } }),
    });
    await answer.text();
  });
  const row = (name: string, took: readonly number[]) => [
    name,
    percentile(took, 0.5).toFixed(1),
    percentile(took, 0.99).toFixed(1),
  ];
  printTable(
    `The hint while a name is typed, register of ${rows} (${silent} of 300 without a candidate)`,
    ['', 'p50 ms', 'p99 ms'],
    [row('hint of the portal', hinted), row('company-matching alone', alone)],
  );
  console.log(`\nThe portal adds ${times(percentile(hinted, 0.5) / percentile(alone, 0.5))}.`);
}

async function announcedMission(scheduling: Child, environment: Environment): Promise<string> {
  const headers = {
    authorization: `Bearer ${await environment.issuer.token('mission-lead')}`,
    'content-type': 'application/json',
  };
  const leg = { place: 'Bremen', country: 'DE', zone: 'Europe/Berlin' };
  const body = {
    ...{ code: 'BENCH', title: 'Bench', direction: 'outward', capacity: 20 },
    legs: [{ ...leg, localStart: '2027-05-14T09:00', localEnd: '2027-05-15T17:00' }],
  };
  const planned = await fetch(`${scheduling.origin}/v1/missions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const { id } = (await planned.json()) as { readonly id: string };
  const moved = await fetch(`${scheduling.origin}/v1/missions/${id}/transitions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ to: 'announced' }),
  });
  if (moved.status !== 200) throw new Error(`the mission was not announced: ${await moved.text()}`);
  return id;
}

async function main(): Promise<void> {
  renderList();
  const environment = await benchEnvironment();
  const [matching, scheduling] = await Promise.all([
    startServiceProcess('company-matching', environment.env),
    startServiceProcess('mission-scheduling', environment.env),
  ]);
  const portal = await startServiceProcess('portal', {
    ...environment.env,
    ...{ COMPANY_MATCHING_URL: matching.origin, MISSION_SCHEDULING_URL: scheduling.origin, SESSION_SECRET: secret },
  });
  try {
    await firstVisit(portal);
    await openPages(portal, await announcedMission(scheduling, environment));
    if (rows > 0) await hint(portal, matching, environment);
  } finally {
    await Promise.all([portal, matching, scheduling].map((child) => child.stop()));
    await environment.close();
  }
}

await main();
