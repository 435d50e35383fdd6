import { Unavailable, type Clock } from '@app/kernel';
import type { PoolAnswer, PoolEntry, PoolTransaction } from './ports.js';

/** The most entries of one transaction. */
const MAX_BATCH = 256;
/** The most entries that may wait for one pool; beyond it callers are asked to come back. */
const MAX_WAITING = 4_096;
/** How long an entry is tried again before its caller is asked to come back. */
const PATIENCE_MS = 5_000;
const MAX_PAUSE_MS = 100;

/** What a queue needs besides its pool. */
export interface PoolQueueParts {
  readonly transaction: PoolTransaction;
  readonly clock: Clock;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  /** Ends when everything that has arrived by now was taken in: one turn of the event loop, no timer. */
  readonly turn: () => Promise<unknown>;
}

interface Waiting {
  readonly entry: PoolEntry;
  readonly deadline: number;
  readonly resolve: (answer: PoolAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The queue of one pool in this process: whatever waits is decided together, one batch at a time. No timer: a lone entry
 * goes as soon as the event loop has turned. Nothing here is authoritative; other processes have queues for the same pool and the database decides.
 */
export class PoolQueue {
  private waiting: Waiting[] = [];
  private draining = false;

  constructor(
    private readonly poolId: string,
    private readonly parts: PoolQueueParts,
    private readonly whenEmpty: () => void,
  ) {}

  /** @throws Unavailable when the queue is full, or the entry could not be stored within five seconds */
  submit(entry: PoolEntry): Promise<PoolAnswer> {
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(new Unavailable('Too many requests at once for this pool.', { poolId: this.poolId }));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ entry, deadline: this.parts.clock.now().getTime() + PATIENCE_MS, resolve, reject });
      if (!this.draining) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.draining = true;
    while (this.waiting.length > 0) {
      // Without it the first of many that arrive together would go alone and the others would wait for it.
      await this.parts.turn();
      await this.settle(this.waiting.splice(0, MAX_BATCH));
    }
    this.draining = false;
    this.whenEmpty();
  }

  /** Never rejects: every entry of the batch gets its answer or its error. */
  private async settle(batch: readonly Waiting[]): Promise<void> {
    const { transaction, random, wait } = this.parts;
    let remaining = batch;
    for (let tries = 0; remaining.length > 0; tries++) {
      try {
        const answers = await transaction.attempt(
          this.poolId,
          remaining.map(({ entry }) => entry),
        );
        remaining.forEach((one, index) => {
          const answer = answers[index];
          if (answer === undefined) one.reject(new Error('A pool transaction left an entry without an answer'));
          else one.resolve(answer);
        });
        return;
      } catch (error) {
        if (!(error instanceof Unavailable)) {
          await this.settleAlone(remaining, error);
          return;
        }
        remaining = this.stillPatient(remaining, error);
        await wait(random() * Math.min(4 * 2 ** tries, MAX_PAUSE_MS));
      }
    }
  }

  /** One entry that can never be stored must not take the others with it. */
  private async settleAlone(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length === 1) batch[0]?.reject(error);
    else for (const one of batch) await this.settle([one]);
  }

  private stillPatient(batch: readonly Waiting[], error: Unavailable): readonly Waiting[] {
    const now = this.parts.clock.now().getTime();
    for (const { reject } of batch.filter(({ deadline }) => deadline <= now)) reject(error);
    return batch.filter(({ deadline }) => deadline > now);
  }
}
