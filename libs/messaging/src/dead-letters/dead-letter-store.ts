import type { Position } from '../kafka-client.js';

export type DeadLetterState = 'waiting' | 'redriven' | 'discarded';

/** One dead letter as the index knows it. The record itself stays in its topic, so nothing here outlives it. */
export interface DeadLetterEntry extends Position {
  /** `<partition>-<offset>` within the service's topic: what people type. */
  readonly id: string;
  readonly state: DeadLetterState;
  readonly group: string;
  /** `topic/partition/offset` of the record that failed. */
  readonly origin: string;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly attempts: number;
  readonly deadAt: Date;
  readonly eventType?: string;
  readonly eventId?: string;
  /** Who redrove or discarded it, and when. */
  readonly by?: string;
  readonly at?: Date;
  /** Why it was discarded. */
  readonly reason?: string;
}

export interface DeadLetterFilter {
  readonly state?: DeadLetterState;
  readonly group?: string;
  /** Only letters after this one. */
  readonly after?: Pick<Position, 'partition' | 'offset'>;
  /** Only letters that died at this time or before. */
  readonly deadUntil?: Date;
  readonly limit: number;
}

/** What somebody decided about a letter. */
export interface LetterDecision {
  readonly state: Exclude<DeadLetterState, 'waiting'>;
  readonly by: string;
  readonly at: Date;
  readonly reason?: string;
}

/** The index of one service's dead-letter topic. Every method may throw `Unavailable`. */
export interface DeadLetterStore {
  /** Keeps what is there already: a letter that is indexed twice does not wait again. */
  add(entry: DeadLetterEntry): Promise<void>;
  find(id: string): Promise<DeadLetterEntry | undefined>;
  /** Oldest first: by partition and offset. */
  list(filter: DeadLetterFilter): Promise<readonly DeadLetterEntry[]>;
  /** What was sent again is redriven, whatever somebody else decided meanwhile; only what waits can be discarded. */
  mark(id: string, decision: LetterDecision): Promise<void>;
  /** How many wait, and since when the oldest does: for the alert. */
  waiting(): Promise<{ readonly count: number; readonly oldest?: Date }>;
}

export const letterId = ({ partition, offset }: Pick<Position, 'partition' | 'offset'>): string =>
  `${partition}-${offset}`;
