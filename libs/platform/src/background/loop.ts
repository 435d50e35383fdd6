export interface LoopOptions {
  /** The rest between two turns in milliseconds, unless {@link Loop.nudge} ends it. 1,000 unless given. */
  readonly everyMs?: number;
  /** The longest rest after turns that failed, in milliseconds. 30,000 unless given. */
  readonly longestRestMs?: number;
}

/** A loop that was started. */
export interface Loop {
  /** There is work: do not wait for the next turn. */
  nudge(): void;
}

/** One turn of a loop: does what there is to do and returns. Must end soon when the signal is aborted. */
export type Turn = (signal: AbortSignal) => Promise<void>;
