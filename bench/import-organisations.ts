/**
 * `POST /v1/organisation-imports` with generated organisations through the HTTP door: seconds until all are in the
 * register, until all are published and looked at, and the memory of the service. Then the same file once more, which
 * changes nothing. Beside it the bare baseline: the driver's `insertMany` of the same rows.
 *
 * ROWS (100000).
 */
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetch } from 'undici';
import { startServiceProcess, type Child } from './support/child.js';
import { benchEnvironment, type Environment } from './support/environment.js';
import { printTable, times } from './support/report.js';

const rows = Number(process.env['ROWS'] ?? 100_000);
const BARE_BATCH = 1_000;

const COUNTRIES = ['NL', 'DE', 'SE', 'EE', 'DK', 'BE'] as const;
const FORMS = ['B.V.', 'GmbH', 'AB', 'OÜ', 'A/S', 'NV'] as const;

const row = (n: number) => ({
  legalName: `Nordlicht ${(n * 7919).toString(36)} Energie ${n} ${FORMS[n % FORMS.length] ?? ''}`,
  country: COUNTRIES[n % COUNTRIES.length] ?? 'NL',
  addresses: [{ place: `Plaats ${n % 500}` }],
  website: `https://www.nordlicht-${n}.example/`,
  identifiers: [{ scheme: 'kvk', value: String(10_000_000 + n) }],
  sectorCodes: [{ scheme: 'nace2.1', code: '35.1' }],
});

/** Made while it is sent, in pieces of some 100 rows, so that this process stays small too. */
async function* file(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let n = 0; n < rows; n += 100) {
    const piece = Array.from({ length: Math.min(100, rows - n) }, (_, at) => `${JSON.stringify(row(n + at))}\n`);
    yield await Promise.resolve(encoder.encode(piece.join('')));
  }
}

interface Report {
  readonly state: string;
  readonly created: number;
  readonly unchanged: number;
  readonly refused: number;
}

interface Load {
  readonly residentMb: number;
  readonly cpuSeconds: number;
}

async function loadOf(service: Child): Promise<Load> {
  const text = await (await fetch(`${service.origin}/metrics`)).text();
  const gauge = (name: string): number =>
    Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    residentMb: gauge('process_resident_memory_bytes') / 1_048_576,
    cpuSeconds: gauge('process_cpu_seconds_total'),
  };
}

interface Run {
  readonly name: string;
  readonly staged: number;
  readonly worked: number;
  readonly peakMb: number;
  readonly cpuSeconds: number;
  readonly report: Report;
}

async function runImport(name: string, service: Child, token: string): Promise<Run> {
  const before = await loadOf(service);
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1_000;
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${service.origin}/v1/organisation-imports?source=bench`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body: Readable.from(file()),
    duplex: 'half',
  });
  if (answer.status !== 202) throw new Error(`the import answered ${answer.status}: ${await answer.text()}`);
  const staged = seconds();
  const { id } = (await answer.json()) as { readonly id: string };
  for (let peakMb = 0; ;) {
    const now = await loadOf(service);
    peakMb = Math.max(peakMb, now.residentMb);
    const cpuSeconds = now.cpuSeconds - before.cpuSeconds;
    const shown = await fetch(`${service.origin}/v1/organisation-imports/${id}`, { headers });
    const report = (await shown.json()) as Report;
    if (report.state === 'done') return { name, staged, worked: seconds(), peakMb, cpuSeconds, report };
    await sleep(250);
  }
}

async function untilPublished(environment: Environment): Promise<number> {
  const organisations = (await environment.connection('company-matching')).collection('organisations');
  const began = performance.now();
  while ((await organisations.countDocuments({ pendingSince: { $exists: true } }, { limit: 1 })) > 0) await sleep(50);
  return (performance.now() - began) / 1_000;
}

async function bare(environment: Environment): Promise<number> {
  const collection = (await environment.connection('bare')).collection('organisations');
  const began = performance.now();
  for (let n = 0; n < rows; n += BARE_BATCH) {
    const batch = Array.from({ length: Math.min(BARE_BATCH, rows - n) }, (_, at) => row(n + at));
    await collection.insertMany(batch, { ordered: false, writeConcern: { w: 'majority' } });
  }
  return (performance.now() - began) / 1_000;
}

async function main(): Promise<void> {
  const environment = await benchEnvironment();
  const service = await startServiceProcess('company-matching', environment.env);
  try {
    const token = await environment.issuer.token('data-steward');
    const { residentMb: idle } = await loadOf(service);
    const insertMany = await bare(environment);
    const first = await runImport('new rows', service, token);
    const published = await untilPublished(environment);
    const again = await runImport('the same file again', service, token);
    printTable(
      `Import of ${rows} organisations`,
      [
        'run',
        'staged after s',
        'in the register after s',
        'rows/s',
        'against bare insertMany',
        'created',
        'unchanged',
        'refused',
        'service CPU s',
        'peak MB',
      ],
      [first, again].map(({ name, staged, worked, peakMb, cpuSeconds, report }) => [
        name,
        staged,
        worked,
        rows / worked,
        times(worked / insertMany),
        report.created,
        report.unchanged,
        report.refused,
        cpuSeconds,
        peakMb,
      ]),
    );
    console.log(
      `\nThe last one was published ${published.toFixed(1)} s after the import had ended; idle the service held ${idle.toFixed(0)} MB.`,
    );
  } finally {
    await service.stop();
    await environment.close();
  }
}

await main();
