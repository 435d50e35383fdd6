import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Client } from 'undici';
import { percentile } from './latencies.js';
import type { Load, LoadResult } from './load.js';

async function client(
  load: Load,
  until: number,
  number: () => number,
  samples: number[],
  statuses: Map<number, number>,
) {
  const connection = new Client(load.origin);
  while (performance.now() < until) {
    const body = load.body.replaceAll('{{n}}', String(number())).replaceAll('{{id}}', randomUUID());
    const started = performance.now();
    const answer = await connection.request({
      method: 'POST',
      path: load.path,
      headers: {
        'content-type': 'application/json',
        ...load.headers,
        ...(load.idempotent ? { 'idempotency-key': randomUUID() } : {}),
      },
      body,
    });
    await answer.body.dump();
    samples.push(performance.now() - started);
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
  }
  await connection.close();
}

const [load] = (await once(process, 'message')) as [Load];
const samples: number[] = [];
const statuses = new Map<number, number>();
let last = 0;
const started = performance.now();
const until = started + load.seconds * 1000;
await Promise.all(Array.from({ length: load.clients }, () => client(load, until, () => ++last, samples, statuses)));
const elapsed = (performance.now() - started) / 1000;
const result: LoadResult = {
  perSecond: samples.length / elapsed,
  p50: percentile(samples, 0.5),
  p99: percentile(samples, 0.99),
  statuses: Object.fromEntries(statuses),
};
process.send?.(result);
