import { StateSince } from '../observing/state-since.js';

const FRESH_MS = 500;

export type MongoState = 'starting' | 'up' | 'down';

/** Whether MongoDB answers, asked at most twice a second however often health is asked for. */
export class MongoWatch {
  readonly seen: StateSince<MongoState>;
  private asked = Number.NEGATIVE_INFINITY;
  private answer: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly ping: () => Promise<boolean>,
    now: () => Date,
  ) {
    this.seen = new StateSince<MongoState>('starting', now);
  }

  answers(): Promise<boolean> {
    const now = performance.now();
    if (now - this.asked < FRESH_MS) return this.answer;
    this.asked = now;
    this.answer = this.ping().then((up) => {
      this.seen.set(up ? 'up' : 'down');
      return up;
    });
    return this.answer;
  }
}
