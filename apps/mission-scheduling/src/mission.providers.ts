import type { Clock, NewId } from '@app/kernel';
import { CLOCK, NEW_ID, observed, PSEUDONYMS, RECEIPT_KEYS, type ReceiptKeys } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MongoMissions } from './adapters/mongo/mongo-missions.js';
import { MongoSlotPools } from './adapters/mongo/mongo-slot-pools.js';
import { MongoSlotRequests } from './adapters/mongo/mongo-slot-requests.js';
import { ChangeMission } from './application/change-mission.use-case.js';
import { DefineSlotPool } from './application/define-slot-pool.use-case.js';
import { ListSlotRequests } from './application/list-slot-requests.use-case.js';
import { MoveMission } from './application/move-mission.use-case.js';
import { PlanMission } from './application/plan-mission.use-case.js';
import { PoolGates } from './application/pool-gates.js';
import { PoolQueues } from './application/pool-queues.js';
import type { MissionStore, SlotPoolStore } from './application/ports.js';
import { RequestPlace } from './application/request-place.use-case.js';
import { ShowMissions } from './application/show-missions.use-case.js';
import { ShowPlace } from './application/show-place.use-case.js';
import { WithdrawPlace } from './application/withdraw-place.use-case.js';
import { MISSION_STORE, SLOT_POOL_STORE } from './tokens.js';

/** The use cases around missions, pools and slot requests. */
export const missionProviders: Provider[] = [
  {
    provide: PlanMission,
    inject: [MISSION_STORE, CLOCK, NEW_ID],
    useFactory: (missions: MissionStore, clock: Clock, newId: NewId) =>
      observed('plan-mission', new PlanMission(missions, clock, newId)),
  },
  {
    provide: ChangeMission,
    inject: [MISSION_STORE, CLOCK],
    useFactory: (missions: MissionStore, clock: Clock) =>
      observed('change-mission', new ChangeMission(missions, clock)),
  },
  {
    provide: PoolGates,
    inject: [MongoSlotPools, SLOT_POOL_STORE, CLOCK],
    useFactory: (list: MongoSlotPools, pools: SlotPoolStore, clock: Clock) => new PoolGates(list, pools, clock),
  },
  {
    provide: MoveMission,
    inject: [MISSION_STORE, PoolGates, CLOCK],
    useFactory: (missions: MissionStore, gates: PoolGates, clock: Clock) =>
      observed('move-mission', new MoveMission(missions, gates, clock)),
  },
  {
    provide: ShowMissions,
    inject: [MISSION_STORE, MongoMissions, MongoSlotPools],
    useFactory: (missions: MissionStore, list: MongoMissions, pools: MongoSlotPools) =>
      new ShowMissions(missions, list, pools),
  },
  {
    provide: DefineSlotPool,
    inject: [MISSION_STORE, SLOT_POOL_STORE, MongoSlotPools, PoolGates, CLOCK, NEW_ID],
    useFactory: (...parts: ConstructorParameters<typeof DefineSlotPool>) =>
      observed('define-slot-pool', new DefineSlotPool(...parts)),
  },
  {
    provide: RequestPlace,
    inject: [PoolQueues, PSEUDONYMS, RECEIPT_KEYS, CLOCK, NEW_ID],
    useFactory: (...parts: ConstructorParameters<typeof RequestPlace>) =>
      observed('request-place', new RequestPlace(...parts)),
  },
  {
    provide: ShowPlace,
    inject: [MongoSlotRequests, MISSION_STORE, RECEIPT_KEYS],
    useFactory: (requests: MongoSlotRequests, missions: MissionStore, keys: ReceiptKeys) =>
      new ShowPlace(requests, missions, keys),
  },
  {
    provide: WithdrawPlace,
    inject: [ShowPlace, PoolQueues],
    useFactory: (show: ShowPlace, pools: PoolQueues) => observed('withdraw-place', new WithdrawPlace(show, pools)),
  },
  {
    provide: ListSlotRequests,
    inject: [MISSION_STORE, MongoSlotRequests],
    useFactory: (missions: MissionStore, requests: MongoSlotRequests) => new ListSlotRequests(missions, requests),
  },
];
