import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, javaFromWheel } from './kafka/java.ts';
import { kafkaLibraries } from './kafka/libraries.ts';
import { startBroker } from './kafka/broker.ts';
import { fetchMongod, findMongod } from './mongo/mongod-binary.ts';
import { mongodbUri, startMongod } from './mongo/server.ts';
import { placesOf } from './places.ts';
import { freePort } from './ports.ts';
import { stopChild, type Child } from './process/child.ts';
import { leash } from './process/leash.ts';

/** A real server for one test, on free ports and in a temporary folder, that may be killed and started again. */
export interface PrivateServer {
  /** What clients connect to: `127.0.0.1:PORT` of a broker, a URI of a mongod. The same after every start. */
  readonly address: string;
  readonly pid: () => number;
  /** kill -9: returns when the process is gone. */
  kill(): Promise<void>;
  /** Freezes the process (SIGSTOP) or lets it go on (SIGCONT): a server that hangs. */
  freeze(): void;
  thaw(): void;
  /** Starts it again after `kill` or `halt`, on the same ports and data. */
  start(): Promise<void>;
  /** Ends it politely and keeps the data. */
  halt(): Promise<void>;
  /** Ends it and removes the folder. */
  stop(): Promise<void>;
}

const GRACE_MS = 15_000;

/** A broker of Apache Kafka; the first call on a machine downloads it. */
export async function privateKafka(env: NodeJS.ProcessEnv = process.env): Promise<PrivateServer> {
  const { cache } = placesOf(env);
  const java = (await findJava(env)) ?? (await javaFromWheel(cache, env));
  const libraries = await kafkaLibraries(cache, java, env);
  const port = await freePort();
  const controllerPort = await freePort(new Set([port]));
  return serve(`127.0.0.1:${port}`, (folder) =>
    startBroker({
      java,
      libraries,
      folder,
      port,
      controllerPort,
      logFile: join(folder, 'log.txt'),
      heapMegabytes: 512,
    }),
  );
}

/** A mongod as a replica set of one; the first call on a machine may download it. */
export async function privateMongod(env: NodeJS.ProcessEnv = process.env): Promise<PrivateServer> {
  const { cache } = placesOf(env);
  const binary = (await findMongod(cache, env)) ?? (await fetchMongod(cache, env));
  const port = await freePort();
  return serve(mongodbUri(port), (folder) => startMongod({ binary, folder, port, logFile: join(folder, 'log.txt') }));
}

async function serve(address: string, launch: (folder: string) => Promise<Child>): Promise<PrivateServer> {
  const folder = await mkdtemp(join(tmpdir(), 'deuropener-server-'));
  const start = async () => {
    const started = await launch(folder);
    leash(started.pid);
    return started;
  };
  let child = await start();
  return {
    address,
    pid: () => child.pid,
    async kill() {
      child.kill('SIGKILL');
      await child.exited;
    },
    freeze: () => {
      child.kill('SIGSTOP');
    },
    thaw: () => {
      child.kill('SIGCONT');
    },
    async start() {
      if (child.hasExited()) child = await start();
    },
    async halt() {
      await stopChild(child, GRACE_MS);
    },
    async stop() {
      child.kill('SIGCONT');
      await stopChild(child, GRACE_MS);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
