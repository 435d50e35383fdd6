/** Someone asks for a place. The id exists before the first attempt, so that a repeat of the attempt finds its own. */
export interface PlaceRequest {
  readonly kind: 'request';
  readonly id: string;
  /** The mission that the applicant has in mind; the pool must belong to it. */
  readonly missionId: string;
  /** Pseudonym of the applicant: one live request per pool and person. */
  readonly person: string;
  readonly idempotency?: { readonly key: string; readonly bodyHmac: string };
}

/** The holder of a place or of a place in the line gives it up. */
export interface PlaceWithdrawal {
  readonly kind: 'withdrawal';
  /** Of the slot request. */
  readonly id: string;
}

export type PoolCommand = PlaceRequest | PlaceWithdrawal;

export type SeatState = 'confirmed' | 'waitlisted' | 'withdrawn' | 'cancelledByOrganiser';

/** A slot request as its pool sees it. */
export interface Seat {
  readonly id: string;
  readonly ticket: number;
  readonly state: SeatState;
}

/** What was found about the commands of a batch, inside the transaction that will write its outcome. */
export interface PoolKnowledge {
  /** Requests stored by an earlier attempt, and those to be withdrawn, by id. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** Stored requests by idempotency key. */
  readonly keys: ReadonlyMap<string, { readonly id: string; readonly bodyHmac: string }>;
  /** Persons with a live request in this pool. */
  readonly livePersons: ReadonlySet<string>;
  /** The lowest tickets on the waiting list in order, as many as there are withdrawals, the withdrawn ones left out. */
  readonly firstWaiting: readonly Seat[];
}

/** What one command led to, in the order of the batch. */
export type PoolOutcome =
  | { readonly kind: 'confirmed'; readonly id: string; readonly ticket: number }
  | { readonly kind: 'waitlisted'; readonly id: string; readonly ticket: number; readonly waitPosition: number }
  /** The answer given the first time holds. */
  | { readonly kind: 'repeated'; readonly id: string }
  | { readonly kind: 'withdrawn'; readonly id: string }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown' };
