import type { MongoEventStore } from '@app/event-store';
import type { CommandContext } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { PoolEntry, Receipt, SlotRequestDraft } from '../../application/ports.js';
import type { PoolBatch } from '../../domain/slot-pool/decide-batch.js';
import type { PoolOutcome, Seat } from '../../domain/slot-pool/pool-commands.js';
import { receiptNumber, type SlotPool } from '../../domain/slot-pool/slot-pool.js';
import type { SlotMoment, SlotRequestEvent, SlotRequested } from '../../domain/slot-request/slot-request-events.js';
import { slotRequestDefinition } from '../publish/definitions.js';
import type { StoredRequest } from './pool-knowledge.js';
import { receiptOf } from './pool-outcome.js';

/** What a batch writes into the collection of requests. */
export interface RequestWrites {
  readonly inserts: readonly StoredRequest[];
  readonly updates: readonly mongo.AnyBulkWriteOperation<StoredRequest>[];
}

interface WritesOf {
  readonly store: MongoEventStore;
  readonly poolId: string;
  readonly pool: SlotPool;
  readonly batch: PoolBatch;
  readonly entries: readonly PoolEntry[];
  readonly documents: ReadonlyMap<string, StoredRequest>;
  readonly now: Date;
}

type Placed = Extract<PoolOutcome, { readonly ticket: number }>;

function toldIn(outcome: Placed): SlotRequested['data']['told'] {
  const { kind: state } = outcome;
  return outcome.kind === 'waitlisted' ? { state, waitPosition: outcome.waitPosition } : { state };
}

/** The documents of new requests, and the updates of those that leave or move up, each with its event in its outbox. */
export function requestWrites(parts: WritesOf): RequestWrites {
  const { pool, batch, entries, now } = parts;
  const moment = { occurredAt: now.toISOString(), capacityLeft: pool.capacity - batch.counters.holders };
  const inserts = entries.flatMap((entry, index) => {
    const outcome = batch.outcomes[index];
    const placed = outcome?.kind === 'confirmed' || outcome?.kind === 'waitlisted';
    return placed && 'draft' in entry ? [insertOf(parts, entry, outcome, moment)] : [];
  });
  const contexts = new Map(entries.map(({ command, context }) => [command.id, context]));
  const leaver = entries.find(({ command }) => command.kind === 'withdrawal')?.context;
  const update = (seat: Seat, type: 'slot-withdrawn' | 'slot-promoted', context: CommandContext | undefined) =>
    context === undefined ? [] : [updateOf(parts, seat, { type, data: moment }, context)];
  return {
    inserts,
    updates: [
      ...batch.withdrawn.flatMap((seat) => update(seat, 'slot-withdrawn', contexts.get(seat.id))),
      ...batch.promoted.flatMap((seat) => update(seat, 'slot-promoted', leaver)),
    ],
  };
}

function insertOf(
  { store, poolId, pool }: WritesOf,
  { command, draft, context }: Extract<PoolEntry, { readonly draft: SlotRequestDraft }>,
  outcome: Placed,
  moment: SlotMoment,
): StoredRequest {
  const { id, idempotency } = command;
  const { personal, ...facts } = draft;
  const { ticket } = outcome;
  const event: SlotRequested = {
    type: 'slot-requested',
    data: {
      ...moment,
      told: toldIn(outcome),
      facts: {
        ...facts,
        slotRequestId: id,
        poolId,
        poolKind: pool.kind,
        ticket,
        receiptNumber: receiptNumber(pool, ticket),
      },
    },
    personal,
  };
  const answer = ({ state }: { readonly state: StoredRequest['state'] }): Receipt => receiptOf(id, state);
  const first = idempotency === undefined ? undefined : { idempotency, answer };
  return store.newDocument(slotRequestDefinition, id, [event], context, first).document;
}

function updateOf(
  { store, documents }: WritesOf,
  { id }: Seat,
  event: SlotRequestEvent,
  context: CommandContext,
): mongo.AnyBulkWriteOperation<StoredRequest> {
  const found = documents.get(id);
  if (found === undefined) throw new Error('A batch moved a slot request that was not read');
  const { version, state } = found;
  const { filter, update } = store.appendUpdate(slotRequestDefinition, { id, version, state }, [event], context);
  return { updateOne: { filter, update } };
}
