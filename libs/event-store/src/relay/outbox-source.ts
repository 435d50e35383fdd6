import type { StoredEvent } from '../stored-aggregate.js';

/** An aggregate with unpublished events, in order of `seq`. */
export interface PendingAggregate {
  readonly collection: string;
  readonly id: string;
  readonly pendingSince: Date;
  readonly entries: readonly StoredEvent[];
}

/** All events of an aggregate up to and including `seq` have been sent. */
export interface SentUpTo {
  readonly collection: string;
  readonly id: string;
  readonly seq: number;
}

export interface BlockedAggregate {
  readonly collection: string;
  readonly id: string;
  readonly blockedSince: Date;
  readonly unpublished: number;
}

export interface Backlog {
  /** Aggregates with unpublished events. */
  readonly pending: number;
  readonly oldest?: Date;
  readonly blocked: number;
}

/** The unpublished events of all aggregates of a service. @throws Unavailable */
export interface OutboxSource {
  /** The oldest pending aggregates that are neither blocked nor in `except` (ids). */
  read(limit: number, except: readonly string[]): Promise<readonly PendingAggregate[]>;
  /** Takes out what was sent and nothing newer: a writer may have added events since the read. */
  clear(sent: readonly SentUpTo[]): Promise<void>;
  block(collection: string, id: string, since: Date): Promise<void>;
  blocked(limit: number): Promise<readonly BlockedAggregate[]>;
  /** Lets the relay try blocked aggregates again: these, or all; of one collection, or all. Returns how many. */
  retry(ids?: readonly string[], collection?: string): Promise<number>;
  backlog(): Promise<Backlog>;
}
