import { translated, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import type { Versioned } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { MissionFilter, MissionList } from '../../application/ports.js';
import type { Mission } from '../../domain/mission/mission.js';
import { missionDefinition } from '../publish/definitions.js';

type StoredMission = StoredAggregate<Mission>;

/** Indexes of the collection `missions`. A code belongs to one mission: it begins receipt numbers. */
export const missionIndexes = [
  { name: 'code', keys: { 'state.code': 1 }, unique: true },
  { name: 'state_newest', keys: { 'state.state': 1, _id: -1 } },
  { name: 'legs_country', keys: { 'state.legs.country': 1, 'state.state': 1 } },
] as const;

// A code is digits and dots, so nothing in it means anything to a regular expression but the dots.
const beginsWith = (code: string): RegExp => new RegExp(`^${code.replaceAll('.', String.raw`\.`)}`);

function toQuery({ states, country, sector }: MissionFilter, after: string | undefined): mongo.Filter<StoredMission> {
  return {
    'state.state': { $in: states },
    ...(country === undefined ? {} : { 'state.legs.country': country }),
    ...(sector === undefined ? {} : { 'state.sectorCodes.code': beginsWith(sector) }),
    ...(after === undefined ? {} : { _id: { $lt: after } }),
  };
}

/** Reads lists of missions. */
export class MongoMissions implements MissionList {
  constructor(private readonly store: MongoEventStore) {}

  find({ filter, after, limit }: Parameters<MissionList['find']>[0]): Promise<readonly Versioned<Mission>[]> {
    return translated(async () => {
      const found = await this.store
        .collection<StoredMission>(missionDefinition.collection)
        .find(toQuery(filter, after), { projection: { version: 1, state: 1 } })
        // Ids are UUIDv7: the newest is the highest.
        .sort({ _id: -1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, version, state }) => ({ id: _id, version, state }));
    });
  }
}
