import type { AggregateDefinition } from '@app/event-store';
import { evolveMission } from '../../domain/mission/evolve-mission.js';
import type { Mission } from '../../domain/mission/mission.js';
import type { MissionEvent } from '../../domain/mission/mission-events.js';
import { evolveOpportunities } from '../../domain/opportunity/evolve-opportunities.js';
import type { LeadOpportunities } from '../../domain/opportunity/opportunity.js';
import type { OpportunityEvent } from '../../domain/opportunity/opportunity-events.js';
import { evolveSlotPool } from '../../domain/slot-pool/evolve-slot-pool.js';
import type { SlotPool } from '../../domain/slot-pool/slot-pool.js';
import type { SlotPoolEvent } from '../../domain/slot-pool/slot-pool-events.js';
import { evolveSlotRequest } from '../../domain/slot-request/evolve-slot-request.js';
import type { SlotRequest } from '../../domain/slot-request/slot-request.js';
import type { SlotRequestEvent } from '../../domain/slot-request/slot-request-events.js';
import { toPublicMission } from './to-public-mission.js';
import { toPublicOpportunity } from './to-public-opportunity.js';
import { toPublicSlotRequest } from './to-public-slot-request.js';

export const missionDefinition: AggregateDefinition<Mission, MissionEvent> = {
  kind: 'mission',
  collection: 'missions',
  schemaVersion: 1,
  evolve: evolveMission,
  toPublic: toPublicMission,
};

/** Its events stay in the history: the others learn of a pool by its requests. */
export const slotPoolDefinition: AggregateDefinition<SlotPool, SlotPoolEvent> = {
  kind: 'slot-pool',
  collection: 'slot_pools',
  schemaVersion: 1,
  evolve: evolveSlotPool,
};

export const slotRequestDefinition: AggregateDefinition<SlotRequest, SlotRequestEvent> = {
  kind: 'slot-request',
  collection: 'slot_requests',
  schemaVersion: 1,
  evolve: evolveSlotRequest,
  toPublic: toPublicSlotRequest,
};

export const opportunitiesDefinition: AggregateDefinition<LeadOpportunities, OpportunityEvent> = {
  kind: 'lead-opportunities',
  collection: 'lead_opportunities',
  schemaVersion: 1,
  evolve: evolveOpportunities,
  toPublic: toPublicOpportunity,
};
