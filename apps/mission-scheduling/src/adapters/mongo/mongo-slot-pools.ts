import { translated, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import type { Versioned } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { SlotPoolList } from '../../application/ports.js';
import type { SlotPool } from '../../domain/slot-pool/slot-pool.js';
import { slotPoolDefinition } from '../publish/definitions.js';

type StoredPool = StoredAggregate<SlotPool>;

interface Counter {
  readonly _id: string;
  readonly last: number;
}

const COUNTERS = 'pool_ordinals';

/** Indexes of the collection `slot_pools`. */
export const slotPoolIndexes = [
  { name: 'mission', keys: { 'state.missionId': 1, _id: 1 } },
  { name: 'receiptPrefix', keys: { 'state.receiptPrefix': 1 }, unique: true },
] as const;

/** Reads the pools of missions. */
export class MongoSlotPools implements SlotPoolList {
  constructor(private readonly store: MongoEventStore) {}

  ofMission(missionId: string): Promise<readonly Versioned<SlotPool>[]> {
    return translated(async () => {
      const found = await this.store
        .collection<StoredPool>(slotPoolDefinition.collection)
        .find({ 'state.missionId': missionId } as mongo.Filter<StoredPool>, { projection: { version: 1, state: 1 } })
        .sort({ _id: 1 })
        .toArray();
      return found.map(({ _id, version, state }) => ({ id: _id, version, state }));
    });
  }

  ofMissions(missionIds: readonly string[]): Promise<readonly SlotPool[]> {
    const query = { 'state.missionId': { $in: [...missionIds] } } as mongo.Filter<StoredPool>;
    return translated(async () => {
      const pools = this.store.collection<StoredPool>(slotPoolDefinition.collection);
      const found = await pools.find(query, { projection: { state: 1 } }).toArray();
      return found.map(({ state }) => state);
    });
  }

  nextOrdinal(missionId: string): Promise<number> {
    return translated(async () => {
      const counters = this.store.collection<Counter>(COUNTERS);
      const counted = await counters.findOneAndUpdate(
        { _id: missionId },
        { $inc: { last: 1 } },
        { upsert: true, returnDocument: 'after' },
      );
      return counted?.last ?? 1;
    });
  }
}
