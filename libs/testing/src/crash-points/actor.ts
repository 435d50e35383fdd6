import type { Checkpoint } from '@app/event-store';

/** Everything in memory settles in microtasks: after one turn of the event loop all that can move has moved. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What an actor does; it stops at every checkpoint until it is allowed on. */
export type Work = (checkpoint: Checkpoint) => Promise<unknown>;

/**
 * A piece of a process that moves step by step, a step being the way from one checkpoint to the next. One that is never
 * advanced again died there.
 */
export class Actor {
  private allowance = 0;
  private taken = 0;
  private readonly waiting: (() => void)[] = [];
  private outcome: { readonly error?: unknown } | undefined;

  constructor(work: Work) {
    work(this.checkpoint).then(
      () => {
        this.outcome = {};
      },
      (error: unknown) => {
        this.outcome = { error };
      },
    );
  }

  get finished(): boolean {
    return this.outcome !== undefined;
  }

  /**
   * Goes so many steps, or to the end. Returns how many it went.
   * @throws what the work threw, or an error when it waits for something that is not a checkpoint
   */
  async advance(steps = Number.POSITIVE_INFINITY): Promise<number> {
    this.allowance = steps;
    this.taken = 0;
    for (;;) {
      while (this.allowance > 0 && this.waiting.length > 0) {
        this.step();
        this.waiting.shift()?.();
      }
      await settled();
      if (this.outcome !== undefined) {
        if ('error' in this.outcome) throw this.outcome.error;
        return this.taken;
      }
      if (this.allowance === 0) return this.taken;
      if (this.waiting.length === 0) throw new Error('The work waits for something that no checkpoint guards.');
    }
  }

  private readonly checkpoint: Checkpoint = () => {
    if (this.allowance === 0) return new Promise((resolve) => this.waiting.push(resolve));
    this.step();
    return Promise.resolve();
  };

  private step(): void {
    this.allowance -= 1;
    this.taken += 1;
  }
}
