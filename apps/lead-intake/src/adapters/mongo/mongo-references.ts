import { translated, type MongoEventStore } from '@app/event-store';
import type { References } from '../../application/ports.js';

const BLOCK = 100;
/** With this many left the next block is fetched, so that nobody waits for it. */
const LOW = 50;

interface Counter {
  readonly _id: string;
  readonly last: number;
}

/** References out of blocks of a hundred, taken from one counter by every process. Gaps are allowed. */
export class MongoReferences implements References {
  private upcoming = 1;
  private last = 0;
  private block: Promise<number> | undefined;

  constructor(
    private readonly store: MongoEventStore,
    private readonly prefix = 'GRN-L',
  ) {}

  /** @throws Unavailable */
  async next(): Promise<string> {
    while (this.upcoming > this.last) await this.begin(this.comingBlock());
    const number = this.upcoming;
    this.upcoming += 1;
    if (this.last - number < LOW) this.comingBlock().catch(() => undefined);
    return `${this.prefix}-${String(number).padStart(6, '0')}`;
  }

  /** Whoever comes first opens the new block; the others find it open. */
  private async begin(coming: Promise<number>): Promise<void> {
    const last = await coming;
    if (this.block !== coming) return;
    this.block = undefined;
    [this.upcoming, this.last] = [last - BLOCK + 1, last];
  }

  private comingBlock(): Promise<number> {
    if (this.block !== undefined) return this.block;
    const coming = this.take();
    this.block = coming;
    coming.catch(() => {
      if (this.block === coming) this.block = undefined;
    });
    return coming;
  }

  private async take(): Promise<number> {
    const taken = await translated(async () =>
      this.store
        .collection<Counter>('counters')
        .findOneAndUpdate(
          { _id: 'lead-reference' },
          { $inc: { last: BLOCK } },
          { upsert: true, returnDocument: 'after' },
        ),
    );
    return taken?.last ?? BLOCK;
  }
}
