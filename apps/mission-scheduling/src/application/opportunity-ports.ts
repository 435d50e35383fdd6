import type { AggregateStore, CommandContext } from '@app/kernel';
import type { LeadFacts, MatchFacts } from '../domain/opportunity/matching-facts.js';
import type { LeadOpportunities } from '../domain/opportunity/opportunity.js';
import type { OpportunityEvent } from '../domain/opportunity/opportunity-events.js';
import type { OpportunityFacts } from '../domain/opportunity/reconcile-opportunities.js';

export type OpportunityStore = AggregateStore<LeadOpportunities, OpportunityEvent>;

/** The newest facts of each subject of one other service. @throws Unavailable */
export interface Facts<F> {
  /** Keeps them unless newer ones are stored. */
  put(subject: string, sequence: number, facts: F | undefined): Promise<unknown>;
}

export type LeadFactStore = Facts<LeadFacts>;
export type MatchFactStore = Facts<MatchFacts>;

/** What is known now, always read from the primary: read it after the document that it will be compared with. */
export interface OpportunityKnowledge {
  /** @throws Unavailable */
  about(leadId: string): Promise<OpportunityFacts>;
  /** Whether an organisation was confirmed to stand behind a slot request. @throws Unavailable */
  hasConfirmedOrganisation(slotRequestId: string): Promise<boolean>;
}

/** The mission that a slot request is for. @throws Unavailable */
export type MissionOfRequest = (slotRequestId: string) => Promise<string | undefined>;

/** The id of the document that holds a lead's opportunities. */
export type OpportunitiesId = (leadId: string) => string;

/** A walk over all leads that a change of a mission may concern. */
export interface MissionWalk {
  readonly id: string;
  readonly missionId: string;
  /** The last lead that was looked at. */
  readonly cursor?: string;
  readonly context: CommandContext;
}

/** Walks to do, kept in the database. @throws Unavailable */
export interface MissionWalks {
  /** One for each event; the same event again adds nothing. */
  add(walk: { readonly eventId: string; readonly missionId: string; readonly context: CommandContext }): Promise<void>;
  /**
   * The walk that was begun, else the oldest that waits. Beginning it takes in all that wait for the same mission at
   * that moment: one walk serves them all.
   */
  next(): Promise<MissionWalk | undefined>;
  /** Leads in countries that the mission ever went to, by id; at most 200, beginning after the cursor. */
  leads(walk: MissionWalk): Promise<readonly string[]>;
  advance(walk: MissionWalk, cursor: string): Promise<void>;
  finish(walk: MissionWalk): Promise<void>;
}
