import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START_MS = 60_000;
export interface Child {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit', { signal: AbortSignal.timeout(30_000) });
}

/** Starts a program below `dist` on a free port and waits until `path` answers 200. */
async function startChild(
  file: string,
  portVariable: string,
  path: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Child> {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, fileURLToPath(new URL(`../../${file}`, import.meta.url))], {
    env: { ...process.env, ...env, [portVariable]: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const origin = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + START_MS;
  for (;;) {
    const answer = await fetch(`${origin}${path}`).catch(() => undefined);
    if (answer?.status === 200) return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
    if (performance.now() > deadline) throw new Error(`${file} did not start within ${START_MS} ms`);
    await sleep(50);
  }
}

/** As `npm start` starts the services; a bare server gets Node's defaults. */
async function serviceFlags(): Promise<readonly string[]> {
  // `stack` is not built: Node runs it as it is, from the compiled benchmark too.
  const flags = new URL('../../../stack/services/service-flags.ts', import.meta.url).href;
  return ((await import(flags)) as { readonly SERVICE_FLAGS: readonly string[] }).SERVICE_FLAGS;
}

/** A service, once it is ready and has joined its consumer groups. */
export async function startServiceProcess(
  service: 'lead-intake' | 'company-matching' | 'mission-scheduling' | 'portal',
  env: Readonly<Record<string, string>>,
): Promise<Child> {
  const port = `${service.toUpperCase().replaceAll('-', '_')}_PORT`;
  return startChild(`apps/${service}/src/main.js`, port, '/health/startup', env, await serviceFlags());
}

/** A bare server of `bench/bare`; it listens on PORT and answers `GET /up`. */
export const startBareServer = (name: string, env: Readonly<Record<string, string>>): Promise<Child> =>
  startChild(`bench/bare/${name}.js`, 'PORT', '/up', env);
