import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '../../stack/deadline.ts';
import { readPids, stillRuns, type PidRecord } from '../../stack/process/pid-files.ts';
import type { StackFile } from '../../stack/stack-file.ts';
import { requestToken } from '../../cli/request-token.js';
import { expectValidEvents } from '../support/published-events.js';

const ROOT = resolve(import.meta.dirname, '../..');
const START_MS = 240_000;
const SOON_MS = 90_000;

/** `node stack/start.ts` in a process of its own, on free ports and with its own data; nothing of it is shared. */
class Starter {
  readonly #home: string;
  readonly #process: ChildProcess;
  #text = '';

  constructor(home: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
    this.#home = home;
    const {
      KAFKA_BROKERS: _kafka,
      MONGODB_URI: _mongodb,
      OIDC_ISSUER: _issuer,
      SMTP_URL: _smtp,
      ...inherited
    } = process.env;
    const ports = [
      'PORTAL',
      'LEAD_INTAKE',
      'COMPANY_MATCHING',
      'MISSION_SCHEDULING',
      'IDENTITY',
      'MAIL',
      'SMTP',
      'KAFKA',
      'KAFKA_CONTROLLER',
      'MONGODB',
    ];
    const free = Object.fromEntries(ports.map((name) => [`${name}_PORT`, '0']));
    this.#process = spawn(process.execPath, ['stack/start.ts', ...args], {
      ...{ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...inherited, ...free, DEUROPENER_HOME: home, ...env },
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#text += chunk.toString()));
    }
  }

  get screen(): string {
    return this.#text;
  }

  get pids(): readonly PidRecord[] {
    return readPids(join(this.#home, 'pids'));
  }

  pidOf(name: string): number {
    return this.pids.find((record) => record.name === name)?.pid ?? 0;
  }

  get stack(): StackFile {
    return JSON.parse(readFileSync(join(this.#home, 'stack.json'), 'utf8')) as StackFile;
  }

  /** Waits for words on the screen; a starter that has ended writes no more. */
  async says(words: string, deadlineMs: number): Promise<void> {
    const seen = () => (this.#text.includes(words) ? true : this.#ended() ? false : undefined);
    const found = await until(seen, { deadlineMs, everyMs: 100 });
    if (found !== true) throw new Error(`"${words}" is not on the screen:\n${this.#text}`);
  }

  /** Nobody reads its output any more, as after Ctrl-C in `npm start | tee log`. */
  hangUp(): void {
    this.#process.stdout?.destroy();
    this.#process.stderr?.destroy();
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.#process.kill(signal);
    return this.exit();
  }

  async exit(): Promise<number | null> {
    if (!this.#ended()) await once(this.#process, 'exit');
    return this.#process.exitCode;
  }

  #ended(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }
}

const healthy = async (url: string | undefined): Promise<true | undefined> => {
  try {
    return (await fetch(`${url ?? ''}/health/ready`)).ok || undefined;
  } catch {
    return undefined;
  }
};

describe('npm start', () => {
  let home: string;
  let starter: Starter;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'deuropener-start-'));
    starter = new Starter(home);
    await starter.says('Deuropener is ready', START_MS);
  }, START_MS + 10_000);

  afterAll(async () => {
    await starter.end('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  });

  it('ends with a page that says where everything is and what to try', () => {
    for (const url of [...Object.values(starter.stack.services), starter.stack.issuer, starter.stack.kafkaBrokers]) {
      expect(starter.screen).toContain(url);
    }
    expect(starter.screen.split('\n').filter((line) => line.trim().startsWith('curl'))).toHaveLength(6);
    expect(starter.screen).not.toContain('The demo data is not complete');
  });

  it(
    'has filled in demo data that went through Kafka: a lead from Bremen with its company and its mission',
    async () => {
      const { issuer, services } = starter.stack;
      const token = await requestToken(issuer, ['account-manager'], 'e2e');
      const path = /\/v1\/leads\/[0-9a-f-]{36}/.exec(starter.screen)?.[0] ?? '';
      const lead = async () => {
        const response = await fetch(`${services['lead-intake'] ?? ''}${path}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        const { matches, opportunities } = (await response.json()) as { matches: object[]; opportunities: object[] };
        return matches.length > 0 && opportunities.length > 0 ? { matches, opportunities } : undefined;
      };
      expect(await until(lead, { deadlineMs: SOON_MS, everyMs: 200 })).toMatchObject({
        matches: [{ state: 'autoConfirmed' }],
        opportunities: [{ place: 'Bremen' }],
      });
    },
    SOON_MS + 10_000,
  );

  it(
    'shows the receipts that the demo applicants got, each with its secret link',
    async () => {
      const receipts = async () => {
        const response = await fetch(`${starter.stack.mailPage ?? ''}/messages`);
        const { items } = (await response.json()) as { items: { text: string }[] };
        return items.some(({ text }) => text.includes('/my-request/')) || undefined;
      };
      expect(await until(receipts, { deadlineMs: SOON_MS, everyMs: 200 })).toBe(true);
      expect(starter.screen).toContain(starter.stack.mailPage);
    },
    SOON_MS + 10_000,
  );

  it.each(['company-matching', 'mongod', 'kafka'])(
    'starts %s again after a kill -9',
    async (name) => {
      process.kill(starter.pidOf(name), 'SIGKILL');
      await starter.says(`${name} is back`, SOON_MS);
      for (const url of Object.values(starter.stack.services)) {
        expect(await until(() => healthy(url), { deadlineMs: SOON_MS, everyMs: 200 })).toBe(true);
      }
    },
    2 * SOON_MS,
  );

  it('has published nothing but valid events', async () => {
    await expectValidEvents({ env: { KAFKA_BROKERS: starter.stack.kafkaBrokers } });
  });

  it('tells a second start beside it that it runs already, and goes on', async () => {
    const before = starter.pids;
    const second = new Starter(home);
    expect(await second.exit()).toBe(1);
    expect(second.screen).toMatch(/^\nDeuropener already runs from .* \(process \d+\): use that one, or stop it.*\n$/);
    expect(starter.pids).toEqual(before);
    expect(before.every(stillRuns)).toBe(true);
  });

  it(
    'ends what a killed start left behind, and finds the data again',
    async () => {
      const orphans = starter.pids;
      await starter.end('SIGKILL');
      expect(orphans.every(stillRuns)).toBe(true);
      starter = new Starter(home);
      await starter.says('Deuropener is ready', START_MS);
      expect(starter.screen).toContain('Ended what an earlier start left behind');
      expect(starter.screen).not.toContain('Filling in the demo data');
      expect(orphans.some(stillRuns)).toBe(false);
    },
    START_MS + 10_000,
  );

  it('leaves no process behind when it is told to stop, though nobody reads its output', async () => {
    const children = starter.pids;
    starter.hangUp();
    expect(children).toHaveLength(6);
    expect(await starter.end('SIGTERM')).toBe(0);
    expect(children.filter(stillRuns)).toEqual([]);
    expect(starter.pids).toEqual([]);
  });
});

describe('an npm start that cannot', () => {
  const nothingRuns = async (env: NodeJS.ProcessEnv, args: readonly string[] = []) => {
    const home = mkdtempSync(join(tmpdir(), 'deuropener-cannot-'));
    const starter = new Starter(home, args, env);
    expect(await starter.exit()).toBe(1);
    expect(starter.pids).toEqual([]);
    rmSync(home, { recursive: true, force: true });
    return starter.screen.trim().split('\n').at(-1);
  };

  it('says that a server which it was told to use is not there', async () => {
    expect(await nothingRuns({ KAFKA_BROKERS: '127.0.0.1:1' })).toMatch(
      /^KAFKA_BROKERS is set, but Kafka does not answer at 127\.0\.0\.1:1: start it there/,
    );
  });

  it('says which mongod does not run', async () => {
    expect(await nothingRuns({ MONGOD_BINARY: '/nowhere/mongod' })).toMatch(
      /^MONGOD_BINARY is "\/nowhere\/mongod", which is not a mongod that runs/,
    );
  });

  it('says what to install when there is neither Java nor pip nor Docker', async () => {
    expect(await nothingRuns({ PATH: '/nowhere', JAVA_HOME: '' })).toMatch(/install/);
  });

  it('says which port is taken', async () => {
    const port = new URL(`tcp://${process.env['TEST_KAFKA_BROKERS'] ?? ''}`).port;
    expect(await nothingRuns({ LEAD_INTAKE_PORT: port })).toMatch(
      new RegExp(`^Port ${port} for lead-intake is in use`),
    );
  });

  it('names an option that it does not know', async () => {
    expect(await nothingRuns({}, ['--rest'])).toContain('--rest');
  });
});
