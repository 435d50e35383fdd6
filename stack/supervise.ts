import { setTimeout as after } from 'node:timers/promises';
import { messageOf, StackFailure } from './failure.ts';
import { describeExit, stopChild, type Child } from './process/child.ts';
import { forgetPid, keepPid } from './process/pid-files.ts';
import type { Screen } from './screen.ts';

/** A program of the stack that runs for as long as the stack does. */
export interface Part {
  readonly name: string;
  readonly logFile: string;
  /** How long it may take to end politely. */
  readonly graceMs: number;
  launch(): Promise<Child>;
  /** Resolves when it does its work; rejects with a StackFailure when it does not, or has ended. */
  ready(child: Child): Promise<void>;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A part that ran this long is taken for healthy: the next failure counts as a first one. */
const HEALTHY_MS = 60_000;

/** How long to wait before start number `failures` + 1: half a second, doubling to half a minute. */
export const delayBefore = (failures: number): number => Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures);

/** Keeps one part running: starts it again, with back-off and a word on the screen, until it is told to stop. */
export class Supervised {
  readonly #part: Part;
  readonly #screen: Screen;
  readonly #pids: string;
  readonly #stopping = new AbortController();
  #child: Child | undefined;
  #watching: Promise<void> = Promise.resolve();

  constructor(part: Part, screen: Screen, pids: string) {
    this.#part = part;
    this.#screen = screen;
    this.#pids = pids;
  }

  get name(): string {
    return this.#part.name;
  }

  /** The first start: a part that does not get ready fails it and is not tried again. */
  start(): Promise<void> {
    const starting = this.#startOnce();
    // A stop waits for the start to come to its end, one way or the other.
    this.#watching = starting.then(
      (child) => this.#watch(child),
      () => undefined,
    );
    return starting.then(() => undefined);
  }

  async #startOnce(): Promise<Child> {
    const child = await this.#launch();
    await this.#part.ready(child);
    return child;
  }

  /** Ends the part politely, by force when it takes too long. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const running = this.#child;
    if (running && !running.hasExited()) await stopChild(running, this.#part.graceMs);
    await this.#watching;
    // One that was being launched meanwhile was told to end at once.
    await this.#child?.exited;
    forgetPid(this.#pids, this.#part.name);
  }

  /** For a second Ctrl-C. */
  kill(): void {
    this.#stopping.abort();
    if (this.#child && !this.#child.hasExited()) this.#child.kill('SIGKILL');
  }

  async #launch(): Promise<Child> {
    const child = await this.#part.launch();
    this.#child = child;
    keepPid(this.#pids, this.#part.name, child.pid);
    // Told to stop while it was being launched.
    if (this.#isStopping()) child.kill('SIGTERM');
    return child;
  }

  async #watch(first: Child): Promise<void> {
    let child = first;
    let failures = 0;
    for (;;) {
      const begun = performance.now();
      const exit = await child.exited;
      if (this.#isStopping()) return;
      if (performance.now() - begun > HEALTHY_MS) failures = 0;
      const next = await this.#restart(describeExit(exit), failures);
      if (!next) return;
      failures = next.failures;
      child = next.child;
    }
  }

  async #restart(why: string, failuresBefore: number): Promise<{ child: Child; failures: number } | undefined> {
    const { name, logFile } = this.#part;
    let reason = `${name} ${why}`;
    for (let failures = failuresBefore; ; failures++) {
      const delay = delayBefore(failures);
      this.#screen.say(`  ! ${reason}; it starts again in ${delay / 1000} s (its log: ${logFile})`);
      await after(delay, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      if (this.#isStopping()) return undefined;
      const begun = performance.now();
      try {
        const child = await this.#launch();
        await this.#part.ready(child);
        this.#screen.say(`  ✓ ${name} is back after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
        return { child, failures: failures + 1 };
      } catch (error) {
        if (this.#isStopping()) return undefined;
        // One that hangs would keep its port.
        if (this.#child && !this.#child.hasExited()) await stopChild(this.#child, 1_000);
        reason = error instanceof StackFailure ? error.message.replace(/\.$/, '') : messageOf(error);
      }
    }
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }
}
