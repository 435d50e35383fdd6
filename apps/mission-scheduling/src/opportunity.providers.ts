import { derivedId } from '@app/contracts';
import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { BACKGROUND, CLOCK, EVENT_STORE, LOGGER, observed, type Background } from '@app/platform';
import type { Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { MongoMissionWalks } from './adapters/mongo/mongo-mission-walks.js';
import { MongoOpportunityKnowledge } from './adapters/mongo/mongo-opportunity-knowledge.js';
import { MongoSlotRequests } from './adapters/mongo/mongo-slot-requests.js';
import { tooLongTransactionLifetime } from './adapters/mongo/too-long-transaction-lifetime.js';
import { NoteLead } from './application/note-lead.use-case.js';
import { NoteMatch } from './application/note-match.use-case.js';
import { NoteMission } from './application/note-mission.use-case.js';
import { NoteSlot } from './application/note-slot.use-case.js';
import type {
  LeadFactStore,
  MatchFactStore,
  OpportunitiesId,
  OpportunityStore,
} from './application/opportunity-ports.js';
import { PoolGates } from './application/pool-gates.js';
import { ReconcileLead } from './application/reconcile-lead.use-case.js';
import { ShowOpportunities } from './application/show-opportunities.use-case.js';
import { WalkMissionLeads } from './application/walk-mission-leads.use-case.js';
import { LEAD_FACT_STORE, MATCH_FACT_STORE, MISSION_STORE, OPPORTUNITY_STORE } from './tokens.js';

const opportunitiesId: OpportunitiesId = (leadId) => derivedId('opportunities', leadId);
/** How long a walk that another replica added may lie. */
const LOOK_EVERY_MS = 500;
const HOUR_MS = 3_600_000;

const BACKGROUND_WORK = Symbol('BACKGROUND_WORK');

/** The use cases around leads' opportunities, and what runs beside requests and events. */
export const opportunityProviders: Provider[] = [
  {
    provide: ReconcileLead,
    inject: [OPPORTUNITY_STORE, MongoOpportunityKnowledge, CLOCK],
    useFactory: (store: OpportunityStore, knowledge: MongoOpportunityKnowledge, clock: Clock) =>
      new ReconcileLead(store, knowledge, opportunitiesId, clock),
  },
  {
    provide: NoteLead,
    inject: [LEAD_FACT_STORE, ReconcileLead],
    useFactory: (leads: LeadFactStore, reconcile: ReconcileLead) =>
      observed('note-lead', new NoteLead(leads, reconcile)),
  },
  {
    provide: NoteMatch,
    inject: [MATCH_FACT_STORE, ReconcileLead, MongoSlotRequests, MongoMissionWalks],
    useFactory: (
      matches: MatchFactStore,
      reconcile: ReconcileLead,
      requests: MongoSlotRequests,
      walks: MongoMissionWalks,
    ) => {
      const missionOf = async (id: string) => (await requests.find(id))?.state.missionId;
      return observed('note-match', new NoteMatch(matches, reconcile, missionOf, walks));
    },
  },
  {
    provide: NoteMission,
    inject: [MISSION_STORE, PoolGates, MongoMissionWalks],
    useFactory: (...parts: ConstructorParameters<typeof NoteMission>) =>
      observed('note-mission', new NoteMission(...parts)),
  },
  {
    provide: NoteSlot,
    inject: [MongoOpportunityKnowledge, MongoMissionWalks],
    useFactory: (knowledge: MongoOpportunityKnowledge, walks: MongoMissionWalks) =>
      observed('note-slot', new NoteSlot(knowledge, walks)),
  },
  {
    provide: WalkMissionLeads,
    inject: [MongoMissionWalks, ReconcileLead],
    useFactory: (walks: MongoMissionWalks, reconcile: ReconcileLead) => new WalkMissionLeads(walks, reconcile),
  },
  {
    provide: ShowOpportunities,
    inject: [OPPORTUNITY_STORE],
    useFactory: (store: OpportunityStore) => new ShowOpportunities(store, opportunitiesId),
  },
  {
    provide: BACKGROUND_WORK,
    inject: [BACKGROUND, MongoMissionWalks, WalkMissionLeads, EVENT_STORE, LOGGER],
    useFactory: startBackgroundWork,
  },
];

function startBackgroundWork(
  background: Background,
  walks: MongoMissionWalks,
  walk: WalkMissionLeads,
  store: MongoEventStore,
  logger: Logger,
): true {
  const loop = background.leaderLoop('mission-walks', (signal) => walk.execute(signal), { everyMs: LOOK_EVERY_MS });
  walks.whenAdded(() => {
    loop.nudge();
  });
  const warn = async (): Promise<void> => {
    const seconds = await tooLongTransactionLifetime(store);
    if (seconds === undefined) return;
    logger.warn(
      { seconds },
      'MongoDB keeps a dead client’s transaction too long: a slot pool could be blocked for that time. ' +
        'Set transactionLifetimeLimitSeconds to 2 on the server.',
    );
  };
  background.loop('transaction-lifetime', warn, { everyMs: HOUR_MS });
  return true;
}
