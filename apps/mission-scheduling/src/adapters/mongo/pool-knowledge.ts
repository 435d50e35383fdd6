import type { MongoEventStore, StoredAggregate } from '@app/event-store';
import type { mongo } from 'mongoose';
import type { PoolEntry } from '../../application/ports.js';
import type { PlaceRequest, PoolKnowledge, Seat } from '../../domain/slot-pool/pool-commands.js';
import type { SlotPool } from '../../domain/slot-pool/slot-pool.js';
import type { SlotRequest } from '../../domain/slot-request/slot-request.js';
import { slotPoolDefinition, slotRequestDefinition } from '../publish/definitions.js';

export type StoredRequest = StoredAggregate<SlotRequest>;

/** The pool as read, before the batch. */
export type ReadPool = Pick<StoredAggregate<SlotPool>, '_id' | 'version' | 'state'>;

/** What was found, for the decision and for the writes and answers that follow it. */
export interface FoundInPool {
  readonly pool: ReadPool;
  readonly knowledge: PoolKnowledge;
  /** Every document that the knowledge speaks of, by id. */
  readonly documents: ReadonlyMap<string, StoredRequest>;
}

const requestsOf = (entries: readonly PoolEntry[]): readonly PlaceRequest[] =>
  entries.map(({ command }) => command).filter((command) => command.kind === 'request');

const seatOf = ({ _id, state }: StoredRequest): Seat => ({ id: _id, ticket: state.ticket, state: state.state });

/** The documents that requests may collide with: their own of an earlier attempt, their key's, their person's. */
function collisions(
  poolId: string,
  requests: readonly PlaceRequest[],
  ids: readonly string[],
): mongo.Filter<StoredRequest> {
  const keys = requests.flatMap(({ idempotency }) => (idempotency === undefined ? [] : [idempotency.key]));
  const people = requests.map(({ person }) => person);
  return {
    $or: [
      { _id: { $in: ids } },
      ...(keys.length === 0 ? [] : [{ 'created.key': { $in: keys } }]),
      ...(people.length === 0 ? [] : [{ 'state.poolId': poolId, 'state.live': { $in: people } }]),
    ],
  };
}

/**
 * Reads a pool and what is known about a batch, within the transaction that will write its outcome. Pool and collisions
 * come in one round trip: the next batch waits for every one of them. Undefined when there is no such pool.
 */
export async function readPool(
  store: MongoEventStore,
  poolId: string,
  entries: readonly PoolEntry[],
  session: mongo.ClientSession,
): Promise<FoundInPool | undefined> {
  const collection = store.collection<StoredRequest>(slotRequestDefinition.collection);
  const ids = entries.map(({ command }) => command.id);
  const colliding = [{ $match: collisions(poolId, requestsOf(entries), ids) }, { $project: { outbox: 0 } }];
  const [pool] = await store
    .collection(slotPoolDefinition.collection)
    .aggregate<ReadPool & { readonly found: readonly StoredRequest[] }>(
      [
        { $match: { _id: poolId } },
        { $project: { version: 1, state: 1 } },
        { $lookup: { from: slotRequestDefinition.collection, pipeline: colliding, as: 'found' } },
      ],
      { session },
    )
    .toArray();
  if (pool === undefined) return undefined;
  const { found } = pool;
  const leaving = entries.filter(({ command }) => command.kind === 'withdrawal').map(({ command }) => command.id);
  const next = leaving.length === 0 ? [] : await firstWaiting(collection, poolId, leaving, session);
  const wanted = new Set(ids);
  return {
    pool,
    documents: new Map([...found, ...next].map((document) => [document._id, document])),
    knowledge: {
      seats: new Map(found.filter(({ _id }) => wanted.has(_id)).map((document) => [document._id, seatOf(document)])),
      keys: new Map(
        found.flatMap(({ _id, created }) =>
          created === undefined ? [] : [[created.key, { id: _id, bodyHmac: created.bodyHmac }] as const],
        ),
      ),
      livePersons: new Set(
        found.flatMap(({ state }) => (state.poolId === poolId && state.live !== undefined ? [state.live] : [])),
      ),
      firstWaiting: next.map(seatOf),
    },
  };
}

function firstWaiting(
  collection: mongo.Collection<StoredRequest>,
  poolId: string,
  leaving: readonly string[],
  session: mongo.ClientSession,
): Promise<StoredRequest[]> {
  const waiting = { 'state.poolId': poolId, 'state.state': 'waitlisted', _id: { $nin: leaving } };
  return collection
    .find(waiting as mongo.Filter<StoredRequest>, { session, projection: { outbox: 0 } })
    .sort({ 'state.ticket': 1 })
    .limit(leaving.length)
    .toArray();
}
