import { InBatch } from './in-batch.js';
import type { PlaceRequest, PoolCommand, PoolKnowledge, PoolOutcome, Seat } from './pool-commands.js';
import type { PoolCounters, PoolPlan } from './slot-pool.js';

export interface PoolBatch {
  /** The counters after the batch. */
  readonly counters: PoolCounters;
  /** Requests to be inserted, in order of ticket. */
  readonly placed: readonly Seat[];
  /** Requests that leave, with their new state. */
  readonly withdrawn: readonly Seat[];
  /** Requests that move up from the waiting list, lowest ticket first. */
  readonly promoted: readonly Seat[];
  /** One for each command, in their order. */
  readonly outcomes: readonly PoolOutcome[];
}

export type CountedPool = PoolCounters & Pick<PoolPlan, 'capacity' | 'missionId'>;

/**
 * Decides a batch of commands on one pool. Withdrawals come first, then the lowest waiting tickets move up into what is
 * free, then the requests take tickets in their order: a place while there is one, else the end of the line. So a place
 * is never free while someone waits, and never more than `capacity` are held.
 */
export function decideBatch(pool: CountedPool, known: PoolKnowledge, commands: readonly PoolCommand[]): PoolBatch {
  const batch = new InBatch(pool, known);
  const afterLeaving = commands.map((command) =>
    command.kind === 'withdrawal' ? batch.withdraw(command.id) : undefined,
  );
  batch.promote();
  const outcomes = commands.map((command, index) =>
    command.kind === 'request'
      ? decideRequest(batch, known, command)
      : (afterLeaving[index] ?? { kind: 'unknown' as const }),
  );
  return { ...batch.result(), outcomes };
}

function decideRequest(batch: InBatch, known: PoolKnowledge, request: PlaceRequest): PoolOutcome {
  const { id, person, idempotency } = request;
  if (known.seats.has(id)) return { kind: 'repeated', id };
  const first = idempotency && (known.keys.get(idempotency.key) ?? batch.byKey(idempotency.key));
  if (first !== undefined) {
    return first.bodyHmac === idempotency?.bodyHmac ? { kind: 'repeated', id: first.id } : { kind: 'keyReused' };
  }
  if (request.missionId !== batch.missionId) return { kind: 'unknown' };
  if (batch.closed) return { kind: 'closed' };
  if (known.livePersons.has(person) || batch.hasPerson(person)) return { kind: 'duplicate' };
  return batch.place(request);
}
