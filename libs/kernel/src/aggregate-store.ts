/**
 * What happened to an aggregate, in the words of the domain. `personal` holds everything about natural persons and all
 * free text: it goes to the history only, never to a topic, and an erasure blanks it.
 */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
  readonly personal?: object;
}

/** Who caused a change and within which conversation. */
export interface CommandContext {
  /** The subject of the caller's token, `public`, or `system:<consumer group>`. Never a name or an address. */
  readonly actor: string;
  readonly correlationId: string;
  /** The id of the event that caused it, if an event did. */
  readonly causationId?: string;
  /** W3C trace context of the caller. */
  readonly traceparent?: string;
}

/** An aggregate as stored. `version` starts at 1 and equals the `seq` of its last event. */
export interface Versioned<S> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
}

/** A client's promise that two requests are the same one. */
export interface Idempotency {
  /** Scope (caller, method, path) and the client's key, joined and hashed. Unique within the collection. */
  readonly key: string;
  /** Keyed hash of the request body: the same key with another body is an error. */
  readonly bodyHmac: string;
}

export interface CreateOptions<S, A> {
  readonly idempotency?: Idempotency;
  /** The answer to the client; stored beside an idempotency key, so that a repeat gets the first answer again. */
  readonly answer: (created: Versioned<S>) => A;
}

export interface ChangeOptions {
  /** The version that the caller saw. Compared once: {@link VersionMismatch}, never retried. */
  readonly ifMatch?: number;
}

export interface ReconcileOptions<S, E extends DomainEvent> {
  /** What must be stored before `decide` looks around; written by itself when there are events. */
  readonly firstly?: (state: S | undefined) => Promise<readonly E[]>;
}

/**
 * Keeps aggregates of one kind, each in one document with its unpublished events. State, version and events are written
 * in one atomic write; a lost race is decided again, for at most five seconds.
 */
export interface AggregateStore<S, E extends DomainEvent> {
  /** @throws NotFound */
  load(id: string): Promise<Versioned<S>>;

  find(id: string): Promise<Versioned<S> | undefined>;

  /**
   * Stores a new aggregate made by `events` (at least one) and returns its answer. A repeat of the same idempotency key
   * and body returns the first answer.
   * @throws AlreadyExists when the id or the idempotency key is taken
   * @throws Unavailable
   */
  create<A>(id: string, events: readonly E[], context: CommandContext, options: CreateOptions<S, A>): Promise<A>;

  /**
   * Loads, decides, evolves and writes. No events: nothing is written. `decide` is pure and may run several times.
   * @throws NotFound, VersionMismatch, Unavailable, and whatever `decide` throws
   */
  change(
    id: string,
    decide: (state: S) => readonly E[],
    context: CommandContext,
    options?: ChangeOptions,
  ): Promise<Versioned<S>>;

  /**
   * For documents that are computed from facts kept elsewhere (design: a fact that joins several subjects). Loads the
   * document first, then lets `decide` read the facts, and writes: the version grows even when there are no events, and
   * a missing document is inserted (then there must be at least one event). So of two concurrent runs the later write
   * has seen both.
   * @throws Unavailable, and whatever `decide` throws
   */
  reconcile(
    id: string,
    decide: (state: S | undefined) => Promise<readonly E[]>,
    context: CommandContext,
    options?: ReconcileOptions<S, E>,
  ): Promise<Versioned<S>>;
}
