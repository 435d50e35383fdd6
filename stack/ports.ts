import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { StackFailure } from './failure.ts';

export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Below the ports that systems give to outgoing connections: none of those takes one before its server starts, or restarts. */
const [FIRST_PORT, END_OF_PORTS] = [10_000, 32_000];

/** A free port, other than those in `taken`. */
export async function freePort(taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST_PORT, END_OF_PORTS);
    if (!taken.has(port) && (await isFree(port))) return port;
  }
}

export interface PortWish {
  readonly name: string;
  /** The environment variable that overrides it; its value 0 picks a free one. */
  readonly variable: string;
  readonly preferred: number;
  /** People know this port: when it is taken the start fails. Otherwise another one is picked and kept. */
  readonly wellKnown: boolean;
}

export type Ports = Readonly<Record<string, number>>;

/**
 * Chooses the port of each wish: from the environment, else the kept one, else the preferred one. Fails with a sentence
 * that names the variable when a port that someone counts on is taken.
 */
export async function choosePorts(
  wishes: readonly PortWish[],
  env: NodeJS.ProcessEnv,
  kept: Ports,
  free: (port: number) => Promise<boolean> = isFree,
): Promise<Ports> {
  const chosen = new Map<string, number>();
  for (const wish of wishes) {
    const fixed = readPort(wish, env);
    const taken = new Set([...chosen.values(), ...wishes.map(({ preferred }) => preferred)]);
    const port = fixed ?? (wish.wellKnown ? wish.preferred : (kept[wish.name] ?? wish.preferred));
    const usable = port !== 0 && ![...chosen.values()].includes(port) && (await free(port));
    if (!usable && port !== 0 && (fixed !== undefined || wish.wellKnown)) throw inUse(wish, port);
    chosen.set(wish.name, usable ? port : await freePort(taken));
  }
  return Object.fromEntries(chosen);
}

function readPort({ variable }: PortWish, env: NodeJS.ProcessEnv): number | undefined {
  const text = env[variable];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StackFailure(`${variable} is "${text}"; it takes a port number from 0 (picks a free one) to 65535.`);
}

const inUse = ({ name, variable }: PortWish, port: number) =>
  new StackFailure(
    `Port ${port} for ${name} is in use by another program: end that program, or choose another port with ${variable}=… (0 picks a free one).`,
  );

export function readKeptPorts(file: string): Ports {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Ports;
  } catch {
    return {};
  }
}

export function keepPorts(file: string, ports: Ports): void {
  writeFileSync(file, JSON.stringify(ports));
}
