import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Participant } from '@app/contracts';
import { eventually } from '@app/testing';
import { freePort } from '../../stack/ports.ts';

const main = (service: Participant): string =>
  fileURLToPath(new URL(`../../dist/apps/${service}/src/main.js`, import.meta.url));

/** As `npm start` has it: code that was compiled once need not be again. */
const COMPILED = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));

/** One replica of a service as a process of its own, built code, on a port that it keeps over restarts. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  private output = '';

  private constructor(
    readonly service: Participant,
    private readonly port: number,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** @param port a free one unless given */
  static async start(
    service: Participant,
    env: Readonly<Record<string, string>>,
    port?: number,
  ): Promise<ServiceProcess> {
    const process = new ServiceProcess(service, port ?? (await freePort()), env);
    try {
      await process.start();
    } catch (error) {
      await process.kill9();
      throw error;
    }
    return process;
  }

  /** The end of what it printed. */
  get lastOutput(): string {
    return this.output;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the process and waits until it is ready and has joined its consumer groups. */
  async start(): Promise<void> {
    this.launch();
    await this.untilStarted();
  }

  /** Starts the process without waiting. */
  launch(): void {
    const portVariable = `${this.service.toUpperCase().replaceAll('-', '_')}_PORT`;
    const child = spawn(process.execPath, ['--enable-source-maps', main(this.service)], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_COMPILE_CACHE: COMPILED,
        ...this.env,
        [portVariable]: String(this.port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      this.output = (this.output + chunk.toString()).slice(-8_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    this.child = child;
  }

  async untilStarted(timeoutMs = 120_000): Promise<void> {
    const state = await eventually(
      async () => {
        if (this.child?.exitCode != null) return 'ended';
        const [ready, startup] = await Promise.all([this.health('ready'), this.health('startup')]);
        if (ready === 200 && startup === 200) return 'started';
        throw new Error(`${this.service} is not up (${ready}, ${startup}): ${this.output}`);
      },
      { timeoutMs },
    );
    if (state === 'ended') throw new Error(`${this.service} ended: ${this.output}`);
  }

  async kill9(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Ends it in order. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async health(part: 'ready' | 'startup'): Promise<number> {
    return (await fetch(`${this.origin}/health/${part}`, { signal: AbortSignal.timeout(2_000) })).status;
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit', { signal: AbortSignal.timeout(60_000) });
    child.kill(signal);
    await gone;
  }
}
