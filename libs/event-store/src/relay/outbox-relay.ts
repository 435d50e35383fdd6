import type { PublishingIdentity, RecordPublisher } from '@app/contracts';
import { Grouped, type Clock } from '@app/kernel';
import type { Written } from '../write-listeners.js';
import { BATCH, BatchFlights } from './batch-flights.js';
import type { BatchPart } from './batch.js';
import { LeaseKeeper } from './lease-keeper.js';
import { Alarm, pause } from './pause.js';
import { PendingSource } from './pending-source.js';
import { settle } from './publish-batch.js';
import { noRelayMetrics, type RelayMetrics } from './relay-metrics.js';
import type { RelayStore } from './relay-store.js';

export const RELAY_LEASE = 'outbox-relay';
const POLL_MS = 500;
/** Batches of different aggregates that are sent at the same time, and that are on their way in all. */
const IN_SENDING = 4;
const IN_FLIGHT = 8;
/** What has been sent is in no hurry to be cleared away. */
const SETTLE_APART_MS = 20;
/** No send starts with less of the lease left than this. */
const SAFE_REST_MS = 3_000;
const FLUSH_MS = 5_000;
const WATCH_AGAIN_MS = 1_000;

export interface RelayOptions {
  readonly store: RelayStore;
  readonly publisher: RecordPublisher;
  readonly identity: PublishingIdentity;
  readonly clock: Clock;
  /** Names this process among the replicas. */
  readonly holder: string;
  readonly metrics?: RelayMetrics;
  /** Time between two clearings of what was sent; default 20 ms. */
  readonly settleApartMs?: number;
}

export interface RelayStatus {
  /** Aggregates with unpublished events. */
  readonly pending: number;
  /** Age of the oldest unpublished event; 0 when there is none. */
  readonly oldestSeconds: number;
  readonly blocked: number;
}

/**
 * Moves events from the outboxes to Kafka and to the history: at least once, in order per aggregate. One relay of a
 * service is active at a time; it is woken by writes and, whatever else fails, looks every half second.
 */
export class OutboxRelay {
  /** Something was written, perhaps by others: look at once. */
  readonly nudge = (): void => {
    this.pending.look();
    this.alarm.nudge();
  };

  private readonly stopping = new AbortController();
  private readonly alarm = new Alarm();
  private readonly lease: LeaseKeeper;
  private readonly metrics: RelayMetrics;
  private readonly pending: PendingSource;
  private readonly flights: BatchFlights;
  private loops: readonly Promise<void>[] = [];

  constructor(private readonly options: RelayOptions) {
    const { store, publisher, identity, clock, metrics = noRelayMetrics } = options;
    this.metrics = metrics;
    this.lease = new LeaseKeeper(store.leases, RELAY_LEASE, options.holder);
    const { outbox, history } = store;
    const settling = new Grouped<readonly BatchPart[], undefined>(async (batches) => {
      await settle(batches, { outbox, history });
      return [];
    }, options.settleApartMs ?? SETTLE_APART_MS);
    const parts = { outbox, history, publisher, identity, clock, metrics };
    this.pending = new PendingSource(store.outbox);
    this.flights = new BatchFlights(
      this.pending,
      { ...parts, settle: (batch) => settling.of(batch), maySend: () => this.maySend() },
      () => {
        this.alarm.nudge();
      },
    );
  }

  /** Begins to work in the background. */
  start(): void {
    const { signal } = this.stopping;
    const { store } = this.options;
    signal.addEventListener('abort', store.onWrite(this.written), { once: true });
    const failed = (error: unknown): void => {
      this.metrics.failed(error);
    };
    this.loops = [this.lease.keep(signal, this.nudge, failed), this.work(signal), this.watch(signal)];
  }

  /** Publishes all that is pending now, as far as it can within five seconds, if the lease is or becomes ours. */
  async flush(): Promise<void> {
    await this.lease.renew();
    const deadline = performance.now() + FLUSH_MS;
    this.flights.takeTrouble();
    this.pending.look();
    while (performance.now() < deadline && this.maySend()) {
      const read = await this.flights.next();
      if (read === 0 && this.flights.size === 0) return;
      await this.flights.allLanded();
      if (this.flights.takeTrouble() !== undefined) return;
      this.pending.look();
    }
  }

  /** Ends the background work, flushes once and gives the lease back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
    await this.flights.allLanded();
    try {
      if (this.leading) await this.flush();
      await this.lease.release();
    } catch (error) {
      this.metrics.failed(error);
    }
  }

  /** Whether this process is the one that publishes. */
  get leading(): boolean {
    return this.lease.remainingMs() > 0;
  }

  /** The backlog of the whole service. @throws Unavailable */
  async status(): Promise<RelayStatus> {
    const { pending, oldest, blocked } = await this.options.store.outbox.backlog();
    const age = oldest === undefined ? 0 : this.options.clock.now().getTime() - oldest.getTime();
    return { pending, oldestSeconds: Math.max(0, age / 1_000), blocked };
  }

  /** What others need not hear of goes to the history with the next that they do, or after half a second. */
  private readonly written = (written?: Written): void => {
    if (written === undefined) this.nudge();
    else if (this.maySend()) {
      this.pending.add(written);
      if (written.entries.some((entry) => entry.public !== undefined)) this.alarm.nudge();
    }
  };

  private maySend(): boolean {
    return this.lease.remainingMs() >= SAFE_REST_MS;
  }

  /**
   * A full batch is followed at once by the next one; a small one is sent first, so that more can gather meanwhile. What
   * is left to do with a batch after that keeps nobody waiting.
   */
  private async work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const leading = this.maySend();
      if (!leading) this.pending.forget();
      const read = leading ? await this.flights.next() : 0;
      const backOffMs = this.flights.takeTrouble();
      if (backOffMs !== undefined) await pause(backOffMs, signal);
      else if (read === 0 && !(await this.alarm.wait(POLL_MS, signal))) this.pending.look();
      else if (this.flights.size >= IN_FLIGHT) await this.flights.oneLanded();
      else if (this.flights.unsent >= (read < BATCH ? 1 : IN_SENDING)) await this.flights.oneSent();
    }
  }

  private async watch(signal: AbortSignal): Promise<void> {
    const { store } = this.options;
    if (store.watchPending === undefined) return;
    while (!signal.aborted) {
      try {
        if (this.leading) await store.watchPending(this.nudge, signal);
      } catch (error) {
        this.metrics.failed(error);
      }
      await pause(WATCH_AGAIN_MS, signal);
    }
  }
}
