/** A Kafka record on its way out. `topic` is the plain name; the adapter adds the configured prefix. */
export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The port through which records leave. One call is one batch; it resolves when all replicas have it (`acks: -1`). */
export interface RecordPublisher {
  /**
   * @throws Unavailable when it may succeed later
   * @throws any other error when these records can never be sent (too large, topic unknown)
   */
  send(records: readonly OutgoingRecord[]): Promise<void>;
}
