import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the clone: stack/ lies directly in it. */
export const ROOT = resolve(import.meta.dirname, '..');

/** Where things lie: data of the stack under `home`, downloads under `cache`. */
export interface Places {
  readonly home: string;
  readonly cache: string;
  readonly logs: string;
  readonly pids: string;
  readonly kafka: string;
  readonly mongod: string;
  readonly identity: string;
  readonly identityKeys: string;
  readonly mail: string;
  readonly secrets: string;
  readonly ports: string;
  readonly seeded: string;
  readonly stack: string;
}

/** DEUROPENER_HOME moves the data (`.deuropener`), DEUROPENER_CACHE the downloads (`.cache`). */
export function placesOf(env: NodeJS.ProcessEnv): Places {
  const home = resolve(ROOT, env['DEUROPENER_HOME'] ?? '.deuropener');
  return {
    home,
    cache: resolve(ROOT, env['DEUROPENER_CACHE'] ?? '.cache'),
    logs: join(home, 'logs'),
    pids: join(home, 'pids'),
    kafka: join(home, 'kafka'),
    mongod: join(home, 'mongod'),
    identity: join(home, 'identity'),
    identityKeys: join(home, 'identity', 'keys.json'),
    mail: join(home, 'mail'),
    secrets: join(home, 'secrets.json'),
    ports: join(home, 'ports.json'),
    seeded: join(home, 'seeded.json'),
    stack: join(home, 'stack.json'),
  };
}

export function makePlaces({ home, cache, logs, pids }: Places): void {
  for (const folder of [home, cache, logs, pids]) mkdirSync(folder, { recursive: true });
}
