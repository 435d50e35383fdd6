import { expect } from '@jest/globals';
import { DeuropenerError, type DomainEvent } from '@app/kernel';

/** What a decision came to, to be compared. */
export interface Outcome<E> {
  /** Exactly these events, in this order. An empty list: it does nothing. */
  then(events: readonly E[]): void;
  /** Refused with this slug, and with these facts where given. */
  thenRefused(slug: string, facts?: object): void;
}

export interface Given<S, E> {
  when(decide: (state: S) => readonly E[]): Outcome<E>;
  /** The state after the given events, for tests of `evolve`. */
  readonly state: S;
}

/**
 * A specification of a decision in the words of the domain: after these events, when this is asked, these events follow.
 *
 *     given([received], evolve).when((lead) => acknowledge(lead, at)).then([acknowledged]);
 */
export function given<S, E extends DomainEvent>(
  events: readonly NoInfer<E>[],
  evolve: (state: S | undefined, event: E) => S,
): Given<S, E> {
  const state = events.reduce<S | undefined>(evolve, undefined) as S;
  return {
    state,
    when: (decide) => ({
      then: (expected) => {
        expect(decide(state)).toEqual(expected);
      },
      thenRefused: (slug, facts = {}) => {
        expect(refusalOf(() => decide(state))).toMatchObject({ slug, facts });
      },
    }),
  };
}

function refusalOf(decide: () => readonly unknown[]): DeuropenerError {
  let events: readonly unknown[];
  try {
    events = decide();
  } catch (error) {
    if (error instanceof DeuropenerError) return error;
    throw error;
  }
  throw new Error(`It was not refused; it decided ${JSON.stringify(events)}.`);
}
