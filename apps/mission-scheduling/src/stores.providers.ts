import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { CLOCK, EVENT_STORE, RANDOM } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { PoolQueues } from './application/pool-queues.js';
import { LEAD_FACTS, leadFactIndexes, MATCH_FACTS, matchFactIndexes } from './adapters/mongo/facts.js';
import { MongoMissions, missionIndexes } from './adapters/mongo/mongo-missions.js';
import { MongoMissionWalks, missionWalkIndexes } from './adapters/mongo/mongo-mission-walks.js';
import { MongoOpportunityKnowledge } from './adapters/mongo/mongo-opportunity-knowledge.js';
import { MongoPoolTransaction } from './adapters/mongo/mongo-pool-transaction.js';
import { MongoSlotPools, slotPoolIndexes } from './adapters/mongo/mongo-slot-pools.js';
import { MongoSlotRequests, slotRequestIndexes } from './adapters/mongo/mongo-slot-requests.js';
import {
  missionDefinition,
  opportunitiesDefinition,
  slotPoolDefinition,
  slotRequestDefinition,
} from './adapters/publish/definitions.js';
import { LEAD_FACT_STORE, MATCH_FACT_STORE, MISSION_STORE, OPPORTUNITY_STORE, SLOT_POOL_STORE } from './tokens.js';

const fromStore = (provide: symbol, make: (store: MongoEventStore) => unknown): Provider => ({
  provide,
  inject: [EVENT_STORE],
  useFactory: make,
});

/** Everything that keeps or reads data in MongoDB. */
export const storeProviders: Provider[] = [
  fromStore(MISSION_STORE, (store) => store.aggregate(missionDefinition, { indexes: missionIndexes })),
  fromStore(SLOT_POOL_STORE, (store) => store.aggregate(slotPoolDefinition, { indexes: slotPoolIndexes })),
  fromStore(OPPORTUNITY_STORE, (store) => store.aggregate(opportunitiesDefinition)),
  fromStore(LEAD_FACT_STORE, (store) => store.facts(LEAD_FACTS, { indexes: leadFactIndexes })),
  fromStore(MATCH_FACT_STORE, (store) =>
    store.facts(MATCH_FACTS, { indexes: [...matchFactIndexes, ...missionWalkIndexes] }),
  ),
  { provide: MongoMissions, inject: [EVENT_STORE], useFactory: (store: MongoEventStore) => new MongoMissions(store) },
  { provide: MongoSlotPools, inject: [EVENT_STORE], useFactory: (store: MongoEventStore) => new MongoSlotPools(store) },
  {
    provide: MongoSlotRequests,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) => {
      // Written by the pool transaction alone, published by the relay like any aggregate.
      store.registerCollection(slotRequestDefinition, { indexes: slotRequestIndexes });
      return new MongoSlotRequests(store);
    },
  },
  {
    provide: MongoOpportunityKnowledge,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) => new MongoOpportunityKnowledge(store),
  },
  {
    provide: PoolQueues,
    inject: [EVENT_STORE, CLOCK, RANDOM],
    useFactory: (store: MongoEventStore, clock: Clock, random: () => number) =>
      new PoolQueues({
        transaction: new MongoPoolTransaction(store, clock),
        clock,
        random,
        wait: sleep,
        turn: setImmediate,
      }),
  },
  {
    provide: MongoMissionWalks,
    inject: [EVENT_STORE, CLOCK],
    useFactory: (store: MongoEventStore, clock: Clock) => new MongoMissionWalks(store, clock),
  },
];
