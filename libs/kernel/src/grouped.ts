import { Unavailable } from './errors.js';

const MAX_GROUP = 256;
const MAX_WAITING = 4_096;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Does the same for many at once; answers for each, in their order, with its result or with what went wrong with it. */
export type DoTogether<T, R> = (items: readonly T[]) => Promise<readonly (R | Error)[]>;

/**
 * Calls that come while one is under way go out together in the next one: group commit for writes, one query for many
 * reads. A lone call is not delayed. Nobody gets an answer to a question that was asked before its own.
 */
export class Grouped<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private busy = false;

  /** `apartMs`: so long lies between two beginnings at least, for what is in no hurry; default 0. */
  constructor(
    private readonly together: DoTogether<T, R>,
    private readonly apartMs = 0,
  ) {}

  /** @throws Unavailable when too many wait, and whatever went wrong with this one */
  of(item: T): Promise<R> {
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(new Unavailable('Too many requests wait for the database. Try again.'));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.busy) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      const began = performance.now();
      await this.settle(this.waiting.splice(0, MAX_GROUP));
      const restMs = began + this.apartMs - performance.now();
      if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
    }
    this.busy = false;
  }

  private async settle(group: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.together(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, at) => {
        const result = results[at] as R | Error;
        if (result instanceof Error) reject(result);
        else resolve(result);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
