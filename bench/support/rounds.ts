import { RELAY_LEASE } from '@app/event-store';
import type { Connection } from 'mongoose';
import type { Child } from './child.js';
import { median } from './latencies.js';
import { runLoad, type LoadResult } from './load.js';
import { percent, printTable } from './report.js';

const A_DAY_MS = 24 * 3_600_000;
const WARM_UP_SECONDS = 3;

/** One that answers the same load as the others. */
export interface Contender {
  readonly name: string;
  readonly child: Child;
  readonly path: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotent: boolean;
  /** Whether the others are measured against it. */
  readonly isBaseline: boolean;
  /** Documents whose events are not published yet. */
  readonly pending?: () => Promise<number>;
  /** Waits until what a round left behind is done, so that it does not weigh on the next one. */
  readonly settle?: () => Promise<void>;
}

export interface Load {
  readonly clients: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** Somebody else holds the relay's lease of this service, for longer than a benchmark takes. */
export async function stopRelay(connection: Connection): Promise<void> {
  const lease = { _id: RELAY_LEASE as never, holder: 'bench', until: new Date(Date.now() + A_DAY_MS) };
  await connection.collection('leases').insertOne(lease);
}

async function measure(contender: Contender, clients: number, seconds: number): Promise<LoadResult> {
  const { child, name, headers = {} } = contender;
  const result = await runLoad({ ...contender, origin: child.origin, headers, clients, seconds });
  const wrong = Object.keys(result.statuses).filter((status) => status !== '201');
  if (wrong.length > 0) throw new Error(`${name} answered ${JSON.stringify(result.statuses)}`);
  return result;
}

/** Puts the load on each in turn, since the speed of a machine drifts, and prints medians and ratios of the rounds. */
export async function compete(title: string, contenders: readonly Contender[], load: Load): Promise<void> {
  const { clients, rounds, seconds } = load;
  const results = new Map<string, LoadResult[]>(contenders.map(({ name }) => [name, []]));
  const backlog: number[] = [];
  for (const contender of contenders) {
    await measure(contender, clients, WARM_UP_SECONDS);
    await contender.settle?.();
  }
  for (let round = 1; round <= rounds; round++) {
    for (const contender of contenders) {
      const result = await measure(contender, clients, seconds);
      results.get(contender.name)?.push(result);
      if (contender.pending !== undefined) backlog.push(await contender.pending());
      console.error(
        `round ${round}: ${contender.name}: ${result.perSecond.toFixed(0)}/s, p50 ${result.p50.toFixed(1)} ms`,
      );
      await contender.settle?.();
    }
  }
  print(`${title}: ${clients} clients, ${rounds} alternating rounds of ${seconds} s`, contenders, results);
  console.log(`\nDocuments with unpublished events at the end of each round with the relay on: ${backlog.join(', ')}`);
}

function print(
  title: string,
  contenders: readonly Contender[],
  results: ReadonlyMap<string, readonly LoadResult[]>,
): void {
  const of = (name: string): readonly LoadResult[] => results.get(name) ?? [];
  const baselines = contenders.filter(({ isBaseline }) => isBaseline).map(({ name }) => name);
  const ratio = (name: string, baseline: string, figure: (result: LoadResult) => number): string =>
    percent(median(of(name).map((own, round) => figure(own) / figure(of(baseline)[round] ?? own))));
  printTable(
    title,
    [
      ...['contender', 'requests/s (median)', 'p50 ms', 'p99 ms'],
      ...baselines.flatMap((baseline) => [`throughput against ${baseline}`, `p50 against ${baseline}`]),
    ],
    contenders.map(({ name }) => [
      name,
      median(of(name).map((result) => result.perSecond)),
      median(of(name).map((result) => result.p50)),
      median(of(name).map((result) => result.p99)),
      ...baselines.flatMap((baseline) => [
        ratio(name, baseline, (result) => result.perSecond),
        ratio(name, baseline, (result) => result.p50),
      ]),
    ]),
  );
}
