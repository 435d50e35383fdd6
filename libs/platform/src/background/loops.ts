import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Leases } from '@app/event-store';
import type { Logger } from 'pino';
import { describeError } from '../observing/describe-error.js';
import { scopes, type UseCaseObserver } from '../observing/scope.js';
import type { Loop, LoopOptions, Turn } from './loop.js';
import { Leadership } from './leadership.js';
import { Wake } from './wake.js';

const EVERY_MS = 1_000;
const FIRST_REST_MS = 250;
const LONGEST_REST_MS = 30_000;
/** Turns that do not end by then are left behind: their work is safe to repeat. */
const STOP_WITHIN_MS = 3_000;

export interface LoopParts {
  readonly leases: Leases;
  /** Names this process among the replicas. */
  readonly holder: string;
  readonly observer: UseCaseObserver;
  readonly logger: Logger;
}

/** Runs the loops of the {@link Background}. */
export class Loops {
  private readonly stopping = new AbortController();
  private readonly names = new Set<string>();
  private waiting: (() => Promise<void>)[] | undefined = [];
  private readonly running: Promise<void>[] = [];

  constructor(private readonly parts: LoopParts) {}

  add(
    name: string,
    turn: Turn,
    { everyMs = EVERY_MS, longestRestMs = LONGEST_REST_MS }: LoopOptions,
    leader: boolean,
  ): Loop {
    if (this.names.has(name)) throw new Error(`There are two background loops named ${name}.`);
    this.names.add(name);
    const wake = new Wake();
    const leadership = leader ? new Leadership(this.parts.leases, name, this.parts.holder) : undefined;
    const restAfter = (failures: number): number =>
      failures === 0 ? everyMs : Math.min(longestRestMs, FIRST_REST_MS * 2 ** Math.min(failures, 10));
    const run = (): Promise<void> => this.run(name, turn, restAfter, wake, leadership);
    if (this.waiting === undefined) this.running.push(run());
    else this.waiting.push(run);
    return wake;
  }

  start(): void {
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    for (const run of waiting) this.running.push(run());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.race([Promise.all(this.running), sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  private async run(
    name: string,
    turn: Turn,
    restAfter: (failures: number) => number,
    wake: Wake,
    leadership?: Leadership,
  ): Promise<void> {
    const { signal } = this.stopping;
    leadership?.start(
      signal,
      () => {
        wake.nudge();
      },
      (error) => {
        this.report(name, error);
      },
    );
    let failures = 0;
    while (!signal.aborted) {
      if (leadership?.isOurs !== false) failures = (await this.once(name, turn, leadership)) ? 0 : failures + 1;
      await wake.sleep(restAfter(failures), signal);
    }
    await leadership?.stop().catch((error: unknown) => {
      this.report(name, error);
    });
  }

  private async once(name: string, turn: Turn, leadership: Leadership | undefined): Promise<boolean> {
    const { signal } = this.stopping;
    const scope = { observer: this.parts.observer, correlationId: randomUUID() };
    try {
      await scopes.run(scope, () => (leadership === undefined ? turn(signal) : leadership.run(turn, signal)));
      return true;
    } catch (error) {
      if (!signal.aborted) this.report(name, error);
      return false;
    }
  }

  private report(name: string, error: unknown): void {
    this.parts.logger.warn({ loop: name, ...describeError(error) }, 'a background loop will try again');
  }
}
