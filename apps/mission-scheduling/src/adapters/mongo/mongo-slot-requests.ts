import { translated, type MongoEventStore } from '@app/event-store';
import type { Versioned } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { SlotRequests } from '../../application/ports.js';
import type { SlotRequest } from '../../domain/slot-request/slot-request.js';
import { slotRequestDefinition } from '../publish/definitions.js';
import type { StoredRequest } from './pool-knowledge.js';

/** Indexes of the collection `slot_requests`. */
export const slotRequestIndexes = [
  {
    name: 'live',
    keys: { 'state.poolId': 1, 'state.live': 1 },
    unique: true,
    partialFilterExpression: { 'state.live': { $exists: true } },
  },
  { name: 'mission_pool_ticket', keys: { 'state.missionId': 1, 'state.poolId': 1, 'state.ticket': 1 } },
  { name: 'pool_state_ticket', keys: { 'state.poolId': 1, 'state.state': 1, 'state.ticket': 1 } },
  { name: 'mission_state', keys: { 'state.missionId': 1, 'state.state': 1 } },
  { name: 'pseudonym', keys: { 'state.personal.pseudonym': 1 } },
] as const;

const PROJECTION = { version: 1, state: 1 } as const;

const toVersioned = ({ _id, version, state }: StoredRequest): Versioned<SlotRequest> => ({ id: _id, version, state });

/** Reads slot requests; writing them is the pool transaction's. */
export class MongoSlotRequests implements SlotRequests {
  constructor(private readonly store: MongoEventStore) {}

  find(id: string): Promise<Versioned<SlotRequest> | undefined> {
    return translated(async () => {
      const found = await this.requests().findOne({ _id: id }, { projection: PROJECTION });
      return found === null ? undefined : toVersioned(found);
    });
  }

  ofMission({ missionId, poolId, after, limit }: Parameters<SlotRequests['ofMission']>[0]) {
    const behind =
      after === undefined
        ? {}
        : {
            $or: [
              { 'state.poolId': after.poolId, 'state.ticket': { $gt: after.ticket } },
              { 'state.poolId': { $gt: after.poolId } },
            ],
          };
    const query = { 'state.missionId': missionId, ...(poolId === undefined ? {} : { 'state.poolId': poolId }) };
    return translated(async () => {
      const found = await this.requests()
        .find({ $and: [query, behind] } as mongo.Filter<StoredRequest>, { projection: PROJECTION })
        .sort({ 'state.poolId': 1, 'state.ticket': 1 })
        .limit(limit)
        .toArray();
      return found.map((document) => toVersioned(document as StoredRequest));
    });
  }

  waitingBefore(poolId: string, ticket: number): Promise<number> {
    const before = { 'state.poolId': poolId, 'state.state': 'waitlisted', 'state.ticket': { $lt: ticket } };
    return translated(async () => this.requests().countDocuments(before as mongo.Filter<StoredRequest>));
  }

  private requests(): mongo.Collection<StoredRequest> {
    return this.store.collection<StoredRequest>(slotRequestDefinition.collection);
  }
}
