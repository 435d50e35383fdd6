import type { PublicEvent } from '@app/contracts';

/** An event that waits in its aggregate's document for the relay, or rests in the history. */
export interface StoredEvent {
  readonly id: string;
  /** The aggregate's version after this event. */
  readonly seq: number;
  readonly type: string;
  readonly time: Date;
  readonly actor: string;
  readonly correlation: string;
  /** The id of the event that caused it. */
  readonly cause?: string;
  /** W3C trace context of the command. */
  readonly trace?: string;
  readonly data: object;
  readonly personal?: object;
  /** What the other services are told; absent when no one else needs this event. */
  readonly public?: PublicEvent;
}

/** The first answer to a creation, kept for repeats of the same idempotency key. */
export interface Created {
  readonly key: string;
  readonly bodyHmac: string;
  readonly answer: unknown;
  readonly at: Date;
}

/** One aggregate as one document: state, version and the events that are not published yet, written together. */
export interface StoredAggregate<S> {
  readonly _id: string;
  /** Version of the state's shape. */
  readonly schema: number;
  readonly version: number;
  readonly state: S;
  readonly created?: Created;
  /** Grows by the store only, shrinks by the relay only. */
  readonly outbox: readonly StoredEvent[];
  /** When the oldest event in the outbox was written; absent when the outbox is empty. */
  readonly pendingSince?: Date;
  /** Since when the relay cannot send this aggregate's next event. */
  readonly blockedSince?: Date;
}
