import type { PublishingIdentity, RecordPublisher } from '@app/contracts';
import { Unavailable, type Clock } from '@app/kernel';
import type { History } from '../history.js';
import { historyEntriesOf, recordsOf, type BatchPart } from './batch.js';
import type { OutboxSource, SentUpTo } from './outbox-source.js';
import type { RelayMetrics } from './relay-metrics.js';

/** What publishing one batch needs. */
export interface PublishingParts {
  readonly outbox: OutboxSource;
  readonly history: History;
  readonly publisher: RecordPublisher;
  readonly identity: PublishingIdentity;
  readonly clock: Clock;
  readonly metrics: RelayMetrics;
  /** {@link settle} for this batch, together with others. */
  readonly settle: (batch: readonly BatchPart[]) => Promise<unknown>;
  /** False when the lease is about to end: then no send may start. */
  readonly maySend: () => boolean;
}

const upTo = ({ aggregate, events }: BatchPart, count = events.length): readonly SentUpTo[] => {
  const last = events[count - 1]?.event;
  return last === undefined ? [] : [{ collection: aggregate.collection, id: aggregate.id, seq: last.seq }];
};

async function block(
  { aggregate }: BatchPart,
  error: unknown,
  { outbox, clock, metrics }: PublishingParts,
): Promise<void> {
  await outbox.block(aggregate.collection, aggregate.id, clock.now());
  metrics.blocked(aggregate.collection, aggregate.id, error instanceof Error ? error.name : typeof error);
}

/** Sends one aggregate's events one by one until one can never be sent; that one and all behind it stay. */
async function sendAlone(part: BatchPart, parts: PublishingParts): Promise<void> {
  let sent = 0;
  try {
    for (const { record } of part.events) {
      if (!parts.maySend()) throw new Unavailable('The lease of the relay ends.');
      if (record !== undefined) await parts.publisher.send([record]);
      sent += 1;
    }
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    await parts.outbox.clear(upTo(part, sent));
    await block(part, error, parts);
    return;
  }
  await parts.outbox.clear(upTo(part));
}

async function sendTogether(batch: readonly BatchPart[], { publisher, maySend }: PublishingParts): Promise<boolean> {
  const records = recordsOf(batch);
  if (records.length === 0) return true;
  if (!maySend()) throw new Unavailable('The lease of the relay ends.');
  try {
    await publisher.send(records);
    return true;
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    return false;
  }
}

/** Takes into the history what was sent, then out of the outboxes; in this order, or a crash would lose it from the history. */
export async function settle(
  batches: readonly (readonly BatchPart[])[],
  { history, outbox }: Pick<PublishingParts, 'history' | 'outbox'>,
): Promise<void> {
  const parts = batches.flat();
  await history.append(historyEntriesOf(parts));
  await outbox.clear(parts.flatMap((part) => upTo(part)));
}

/**
 * Sends the batch; then it may be settled. When it holds an event that can never be sent, every aggregate goes alone and
 * only the bad one is blocked. A crash anywhere in between means that events are sent again, never that one is lost.
 * `told` is called when Kafka has the batch, whatever is left to do. Returns whether everything could be sent.
 * @throws Unavailable when all of it should be tried again
 */
export async function publishBatch(
  batch: readonly BatchPart[],
  parts: PublishingParts,
  told: () => void,
): Promise<boolean> {
  const allSent = await sendTogether(batch, parts).finally(told);
  if (allSent) {
    await parts.settle(batch);
  } else {
    await parts.history.append(historyEntriesOf(batch));
    for (const part of batch) await sendAlone(part, parts);
  }
  for (const part of batch) if (part.unsendable !== undefined) await block(part, part.unsendable, parts);
  return allSent && batch.every(({ unsendable }) => unsendable === undefined);
}
