import type { AggregateStore } from '@app/kernel';
import type { KnownDetails } from '../domain/lead/details-of-lead.js';
import type { LeadDetails } from '../domain/lead/lead-details.js';
import type { LeadEvent } from '../domain/lead/lead-events.js';
import type { LeadState } from '../domain/lead/lead-state.js';
import type { Stage, Status } from '../domain/lead/vocabulary.js';
import type { MatchState } from '../domain/match/match-state.js';

export type LeadStore = AggregateStore<LeadState, LeadEvent>;

/** Keyed hashes of e-mail addresses and telephone numbers. */
export interface Pseudonyms {
  of(emailOrPhone: string): string;
}

/** Numbers for people: unique, growing, with gaps. @throws Unavailable */
export interface References {
  next(): Promise<string>;
}

/** The facts of a match case as its service last told them. */
export interface MatchFacts {
  readonly caseId: string;
  readonly state: MatchState;
  readonly organisationId?: string;
  readonly organisationName?: string;
  readonly score?: number;
  readonly evidenceKinds: readonly string[];
}

/** A trade mission that fits a lead. `startsOn` is a local date. */
export interface OpportunityFacts {
  readonly missionId: string;
  readonly missionTitle: string;
  readonly place: string;
  readonly country: string;
  readonly startsOn: string;
  readonly reasons: readonly string[];
  readonly organisationIds: readonly string[];
  readonly meetingBlockIds: readonly string[];
}

/** What other services know about our leads, as of their last event. @throws Unavailable */
export interface ReadModels {
  matchesOf(leadId: string): Promise<readonly MatchFacts[]>;
  /** By lead; a lead without a case is left out. */
  matchesOfAll(leadIds: readonly string[]): Promise<ReadonlyMap<string, readonly MatchFacts[]>>;
  opportunitiesOf(leadId: string): Promise<readonly OpportunityFacts[]>;
}

export interface LeadFilter {
  readonly stage?: Stage;
  readonly status?: Status;
  readonly ownerId?: string;
  readonly country?: string;
  /** Words that each begin a word of the organisation's name, the code name or the reference. */
  readonly q?: string;
}

/** A place in a list: the sort key and id of the last lead of the page before. */
export interface ListPosition {
  readonly receivedAt: string;
  readonly id: string;
}

export interface LeadListQuery {
  readonly filter: LeadFilter;
  readonly order: 'newestFirst' | 'oldestFirst';
  readonly after?: ListPosition;
  readonly limit: number;
}

export interface ListedLead {
  readonly id: string;
  readonly version: number;
  readonly state: LeadState;
}

/** @throws Unavailable */
export interface LeadList {
  /** In order of receipt; at most `limit`. */
  find(query: LeadListQuery): Promise<readonly ListedLead[]>;
}

/** One change of a lead: who, what, when. */
export interface LeadChange {
  readonly seq: number;
  readonly type: string;
  readonly time: Date;
  readonly actor: string;
  readonly correlation: string;
  readonly cause?: string;
  readonly data: object;
  readonly personal?: object;
}

/** Every change of a lead in order; empty when there is no such lead. @throws Unavailable */
export type LeadChanges = (leadId: string) => Promise<readonly LeadChange[]>;

/** Applies a client's patch to what is known and checks the result as a whole. Pure. @throws InvalidInput */
export type Revise = (known: KnownDetails) => LeadDetails;

/** How many events of this service wait for Kafka. */
export type PendingEvents = () => Promise<number>;
