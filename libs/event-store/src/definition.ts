import type { PublicEvent } from '@app/contracts';
import type { DomainEvent } from '@app/kernel';

/** State or event without its `personal` part: what a mapper to public events may see. */
export type Impersonal<T> = T extends unknown ? Omit<T, 'personal'> : never;

/** Everything a store needs to know about one kind of aggregate. All functions are pure. */
export interface AggregateDefinition<S extends object, E extends DomainEvent> {
  /** The word for it in errors: a missing one raises `<kind>.not-found`. */
  readonly kind: string;
  readonly collection: string;
  /** Version of the stored state's shape. */
  readonly schemaVersion: number;
  readonly evolve: (state: S | undefined, event: E) => S;
  /**
   * The public event for a domain event, given the state after it; absent when no other service needs it. The event
   * comes without `personal`, and so does the state: what a mapper cannot see it cannot leak.
   */
  readonly toPublic?: (event: Impersonal<E>, state: Impersonal<S>) => PublicEvent | undefined;
}
