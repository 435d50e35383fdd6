/** What another service last said about one of its subjects. `facts` is absent once the subject was erased. */
export interface StoredFact<F> {
  readonly subject: string;
  readonly sequence: number;
  readonly facts?: F;
}

/** What is kept after a put. */
export interface KeptFact<F> extends StoredFact<F> {
  /** True when nothing was known of the subject before. */
  readonly isFirst: boolean;
}

/** Keeps the newest facts of each subject of one source: one document per subject with its last sequence. */
export interface FactStore<F extends object> {
  /**
   * Keeps the facts when `sequence` is newer than what is stored, else leaves all as it is; returns what is kept now.
   * Safe to repeat. What follows from a fact must run after either outcome: the process may have died between the two.
   */
  put(subject: string, sequence: number, facts: F | undefined): Promise<KeptFact<F>>;
  get(subject: string): Promise<StoredFact<F> | undefined>;
}
