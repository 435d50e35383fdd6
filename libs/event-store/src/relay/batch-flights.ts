import { toBatch, type BatchPart } from './batch.js';
import type { PendingAggregate } from './outbox-source.js';
import type { PendingSource } from './pending-source.js';
import { publishBatch, type PublishingParts } from './publish-batch.js';

/** Aggregates in one batch. */
export const BATCH = 200;
const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 5_000;

/**
 * The batches on their way. Reads follow one another; {@link PendingSource} knows what is on its way before the next
 * read begins, and hands none of it out before it has landed. So two batches never hold the same aggregate.
 */
export class BatchFlights {
  private readonly flying = new Set<Promise<void>>();
  private readonly sending = new Set<Promise<void>>();
  private reading: Promise<unknown> = Promise.resolve();
  private failures = 0;
  private troubled = false;

  constructor(
    private readonly pending: PendingSource,
    private readonly parts: PublishingParts,
    private readonly landed: () => void,
  ) {}

  /** Batches on their way. */
  get size(): number {
    return this.flying.size;
  }

  /** Batches that Kafka does not have yet. */
  get unsent(): number {
    return this.sending.size;
  }

  /** Reads one batch and sends it on its way. Returns how many aggregates it read; never throws. */
  next(): Promise<number> {
    const turn = this.reading.then(() => this.readAndLaunch());
    this.reading = turn;
    return turn;
  }

  /** Resolves when Kafka has one of the batches, or it failed; at once when there is none. */
  async oneSent(): Promise<void> {
    if (this.sending.size > 0) await Promise.race(this.sending);
  }

  /** Resolves when one of the batches has landed, at once when there is none. */
  async oneLanded(): Promise<void> {
    if (this.flying.size > 0) await Promise.race(this.flying);
  }

  async allLanded(): Promise<void> {
    await Promise.all(this.flying);
  }

  /** How long to pause after a failure since the last call, in milliseconds; undefined when all went well. */
  takeTrouble(): number | undefined {
    if (!this.troubled) return undefined;
    this.troubled = false;
    return Math.min(FIRST_BACKOFF_MS * 2 ** (this.failures - 1), MAX_BACKOFF_MS);
  }

  private async readAndLaunch(): Promise<number> {
    try {
      const pending = await this.pending.read(BATCH);
      if (pending.length === 0 && this.flying.size === 0) this.failures = 0;
      if (pending.length > 0) this.launch(pending);
      return pending.length;
    } catch (error) {
      this.fail(error);
      return 0;
    }
  }

  private launch(pending: readonly PendingAggregate[]): void {
    const batch = toBatch(pending, this.parts.identity);
    if (batch.length < pending.length) this.pending.look();
    this.pending.launch(batch);
    const { promise: sent, resolve: told } = Promise.withResolvers<undefined>();
    this.sending.add(sent);
    const flight = this.publish(batch, () => {
      this.sending.delete(sent);
      told(undefined);
    }).then((smooth) => {
      this.pending.land(batch, smooth);
      this.flying.delete(flight);
      this.landed();
    });
    this.flying.add(flight);
  }

  /** Whether everything could be sent; never throws. */
  private async publish(batch: readonly BatchPart[], told: () => void): Promise<boolean> {
    const began = performance.now();
    try {
      const smooth = await publishBatch(batch, this.parts, told);
      this.failures = 0;
      const events = batch.reduce((sum, part) => sum + part.events.length, 0);
      this.parts.metrics.published(events, (performance.now() - began) / 1_000);
      return smooth;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  private fail(error: unknown): void {
    this.failures += 1;
    this.troubled = true;
    this.parts.metrics.failed(error);
  }
}
