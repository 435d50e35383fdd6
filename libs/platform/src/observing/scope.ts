import { AsyncLocalStorage } from 'node:async_hooks';

export type UseCaseOutcome = 'done' | 'refused' | 'unavailable' | 'failed';

/** What a use case is observed with: one line and one measurement for each run. */
export interface UseCaseObserver {
  /** `error` is given unless the outcome is `done`. */
  ran(useCase: string, outcome: UseCaseOutcome, seconds: number, error?: unknown): void;
}

/** The conversation that the running code belongs to, and who watches it. */
export interface Scope {
  readonly observer: UseCaseObserver;
  readonly correlationId?: string;
}

/** Carries the {@link Scope} from the edge (request, event, background loop) to the use cases. */
export const scopes = new AsyncLocalStorage<Scope>();
