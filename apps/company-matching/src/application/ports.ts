import type { AggregateStore, CommandContext, DomainEvent, Versioned } from '@app/kernel';
import type { MatchCaseEvent } from '../domain/match-case/match-case-events.js';
import type { MatchCase, MatchState, Subject } from '../domain/match-case/match-case.js';
import type { WrittenIdentifier } from '../domain/identifiers/identifier.js';
import type { OrganisationEvent } from '../domain/organisation/organisation-events.js';
import type { Organisation, SectorCode } from '../domain/organisation/organisation.js';

type Store<S, E extends DomainEvent> = AggregateStore<S, E>;
export type Organisations = Store<Organisation, OrganisationEvent>;
export type MatchCases = Store<MatchCase, MatchCaseEvent>;

/** UUIDv5 of `purpose:subject` in the system's namespace. */
export type DerivedId = (purpose: string, subject: string) => string;

/** Keyed hash of a match key: equal keys stay equal, and nobody can read or guess them. */
export type KeyHash = (key: string) => string;

/** What lead-intake or mission-scheduling last said about a subject, as far as matching needs it. */
export interface SubjectFacts {
  readonly subject: Subject;
  readonly country: string;
  readonly sectorCodes: readonly SectorCode[];
  /** Absent when privacy or confidentiality forbids it. */
  readonly organisation?: {
    readonly name: string;
    readonly country: string;
    readonly place?: string;
    readonly websiteHost?: string;
    readonly identifiers?: readonly WrittenIdentifier[];
  };
}

/** A company as another service described it. */
export type DescribedOrganisation = NonNullable<SubjectFacts['organisation']>;

export interface KeptFacts {
  readonly sequence: number;
  /** Absent once the subject was erased. */
  readonly facts?: SubjectFacts;
}

/** Keeps the newest facts of each subject; an older sequence changes nothing. */
export interface SubjectFactStore {
  /** What is kept now; `isFirst` when nothing was known of the subject. */
  put(
    subject: string,
    sequence: number,
    facts: SubjectFacts | undefined,
  ): Promise<KeptFacts & { readonly isFirst: boolean }>;
  get(subject: string): Promise<KeptFacts | undefined>;
}

export interface FoundOrganisation {
  readonly id: string;
  readonly state: Organisation;
}

/** The register as the search reads it, from the primary: whatever was acknowledged before is seen. */
export interface OrganisationIndex {
  /** Active organisations that have one of these hashed keys; at most `limit`. */
  withKeys(keys: readonly string[], limit: number): Promise<readonly FoundOrganisation[]>;
  /** The hashed keys of all these organisations together. */
  keysOf(organisationIds: readonly string[]): Promise<readonly string[]>;
}

/** Finds the cases that an organisation may concern. */
export interface CaseIndex {
  /** Subjects of undecided cases with one of these lookups, by case id, after `after`; at most `limit`. */
  undecidedWith(lookups: readonly string[], after: string | undefined, limit: number): Promise<readonly CaseAddress[]>;
}

export interface CaseAddress {
  readonly caseId: string;
  readonly subject: Subject;
}

/** Who claimed an identifier, and when. */
export interface Claim {
  readonly key: string;
  readonly organisationId: string;
  readonly claimedAt: Date;
}

/** One document per identifier of the register: inserted before the organisation that holds it is written. */
export interface Claims {
  /** Inserts what is not claimed yet; returns, for every other key, who holds it. */
  claim(wanted: readonly Claim[]): Promise<ReadonlyMap<string, Claim>>;
  /** Replaces a claim, unless it changed since it was read. */
  replace(seen: Claim, by: Claim): Promise<boolean>;
}

/** Cases to be looked at because of one organisation, when they are too many for the event that told of it. */
export interface ReconsiderJob {
  readonly id: string;
  readonly organisationId: string;
  readonly context: CommandContext;
  /** The last case that is done. */
  readonly after?: string;
}

export interface ReconsiderJobs {
  /** Does nothing when the job is there already. */
  add(job: ReconsiderJob): Promise<void>;
  oldest(): Promise<ReconsiderJob | undefined>;
  advance(id: string, after: string): Promise<void>;
  finish(id: string): Promise<void>;
}

export interface OrganisationList {
  /** Those of these that exist. */
  withIds(ids: readonly string[]): Promise<readonly Versioned<Organisation>[]>;
  /** Type-ahead: organisations with a name that begins so, in order of the names; at most `limit`. */
  beginningWith(prefixes: readonly string[], limit: number): Promise<readonly Versioned<Organisation>[]>;
  /** In order of id. */
  page(after: string | undefined, limit: number): Promise<readonly Versioned<Organisation>[]>;
}

export interface CaseFilter {
  readonly state?: MatchState;
  /** The lead or slot request that it is about. */
  readonly subjectId?: string;
  readonly after?: { readonly since: string; readonly id: string };
  readonly limit: number;
}

export interface CaseList {
  /** Those first that have waited longest. */
  find(filter: CaseFilter): Promise<readonly Versioned<MatchCase>[]>;
  /** How many there are; it does not count beyond {@link MOST_COUNTED}. */
  count(filter: Pick<CaseFilter, 'state'>): Promise<number>;
  /** Where a case stands among those in its state. */
  placeOf(state: MatchCase): Promise<CasePlace>;
}

/** Nobody works through more at one go, and counting stays cheap. */
export const MOST_COUNTED = 1_000;

export interface CasePlace {
  /** From 1, not beyond {@link MOST_COUNTED}. */
  readonly position: number;
  readonly total: number;
  /** The case after it. */
  readonly next?: string;
}

/** What is known of several subjects at once. */
export interface DescribedSubjects {
  /** By id of the subject; those that are restricted, erased or unknown are missing. */
  describe(subjects: readonly Subject[]): Promise<ReadonlyMap<string, DescribedOrganisation>>;
}

/** Blanks what the history of a case says of names and numbers that were compared. Safe to repeat. */
export type ForgetEvidence = (caseId: string) => Promise<void>;
