import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A closed-loop load: each client sends its next request when the last one is answered. */
export interface Load {
  readonly origin: string;
  readonly path: string;
  readonly clients: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text in which every `{{n}}` becomes the number of the request and `{{id}}` a fresh UUID. */
  readonly body: string;
  /** Send `Idempotency-Key: <fresh UUID>` with every request. */
  readonly idempotent: boolean;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers by status code. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Runs the load from a process of its own, so that the generator does not share an event loop with what it measures. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const worker = fork(fileURLToPath(new URL('./load-worker.js', import.meta.url)), { serialization: 'advanced' });
  try {
    const { origin, path, clients, seconds, headers, body, idempotent } = load;
    worker.send({ origin, path, clients, seconds, headers, body, idempotent });
    const [result] = (await once(worker, 'message', {
      signal: AbortSignal.timeout((seconds + 30) * 1000),
    })) as [LoadResult];
    return result;
  } finally {
    worker.kill('SIGKILL');
  }
}
