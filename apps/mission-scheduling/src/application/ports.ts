import type { AggregateStore, CommandContext, DeuropenerError, Versioned } from '@app/kernel';
import type { Mission, MissionState } from '../domain/mission/mission.js';
import type { MissionEvent } from '../domain/mission/mission-events.js';
import type { PlaceRequest, PlaceWithdrawal } from '../domain/slot-pool/pool-commands.js';
import type { SlotPool } from '../domain/slot-pool/slot-pool.js';
import type { SlotPoolEvent } from '../domain/slot-pool/slot-pool-events.js';
import type {
  FirstPlace,
  SlotRequest,
  SlotRequestFacts,
  SlotRequestPersonal,
} from '../domain/slot-request/slot-request.js';

export type MissionStore = AggregateStore<Mission, MissionEvent>;
export type SlotPoolStore = AggregateStore<SlotPool, SlotPoolEvent>;

export interface MissionFilter {
  readonly states: readonly MissionState[];
  /** Of some leg. */
  readonly country?: string;
  /** Begins one of the mission's sector codes, in any scheme. */
  readonly sector?: string;
}

/** @throws Unavailable */
export interface MissionList {
  /** The newest first; at most `limit`, beginning after the mission with the id `after`. */
  find(query: {
    readonly filter: MissionFilter;
    readonly after?: string;
    readonly limit: number;
  }): Promise<readonly Versioned<Mission>[]>;
}

/** @throws Unavailable */
export interface SlotPoolList {
  /** All pools of a mission in order of creation. */
  ofMission(missionId: string): Promise<readonly Versioned<SlotPool>[]>;
  /** All pools of these missions, in no order. */
  ofMissions(missionIds: readonly string[]): Promise<readonly SlotPool[]>;
  /** 1, 2, 3, … within a mission; unique, gaps are possible. */
  nextOrdinal(missionId: string): Promise<number>;
}

/** A place in the list of a mission's requests. */
export interface RequestPosition {
  readonly poolId: string;
  readonly ticket: number;
}

/** @throws Unavailable */
export interface SlotRequests {
  find(id: string): Promise<Versioned<SlotRequest> | undefined>;
  /** In order of pool and ticket; at most `limit`. */
  ofMission(query: {
    readonly missionId: string;
    readonly poolId?: string;
    readonly after?: RequestPosition;
    readonly limit: number;
  }): Promise<readonly Versioned<SlotRequest>[]>;
  /** How many requests of the pool wait with a lower ticket. */
  waitingBefore(poolId: string, ticket: number): Promise<number>;
}

/** What an applicant wrote, as it will be stored once there is a ticket. */
export interface SlotRequestDraft extends Pick<
  SlotRequestFacts,
  'missionId' | 'country' | 'organisation' | 'isNaturalPerson' | 'privacyNoticeVersion' | 'submittedAt'
> {
  readonly personal: SlotRequestPersonal;
}

/** One caller's wish in a pool's queue. */
export type PoolEntry =
  | {
      readonly command: PlaceRequest;
      readonly draft: SlotRequestDraft;
      readonly context: CommandContext;
    }
  | { readonly command: PlaceWithdrawal; readonly context: CommandContext };

/** What the applicant is told at once. */
export interface Receipt extends FirstPlace {
  readonly id: string;
  readonly receiptNumber: string;
}

export type PoolAnswer =
  | { readonly kind: 'placed'; readonly receipt: Receipt }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'refused'; readonly error: DeuropenerError };

/** Decides and stores a batch on one pool, all or nothing. */
export interface PoolTransaction {
  /**
   * One attempt. The answers are in the order of the entries. An attempt may have been stored although it failed; the
   * next one finds what it stored by the ids.
   * @throws Unavailable when another attempt may succeed: another writer came between, or a server is away
   */
  attempt(poolId: string, entries: readonly PoolEntry[]): Promise<readonly PoolAnswer[]>;
}

/** Where the requests and withdrawals of all pools go. @throws Unavailable */
export interface PoolWork {
  submit(poolId: string, entry: PoolEntry): Promise<PoolAnswer>;
}

/** Keyed hashes of e-mail addresses. */
export interface Pseudonyms {
  of(email: string): string;
}

/** Keys that prove who made a slot request. */
export interface ReceiptKeys {
  of(id: string): string;
  /** Takes the same time whether it matches or not. */
  matches(id: string, given: string | undefined): boolean;
}
