import { AlreadyExists, DeuropenerError, InvalidInput, NotFound, RuleViolation, Unavailable } from '@app/kernel';
import type { Outcome } from '../consumer-metrics.js';

/** Why a record became a dead letter. */
export interface DeadLetterReason {
  /** Slug of the error, or `handler.failed` for one that nobody expected. */
  readonly code: string;
  /** At most 200 characters, without payload. */
  readonly message: string;
}

/** What happens to a record after a try. */
export type Verdict =
  | { readonly kind: 'done'; readonly outcome: Exclude<Outcome, 'deadLettered' | 'retried'> }
  | { readonly kind: 'retry'; readonly reason: DeadLetterReason }
  | { readonly kind: 'deadLetter'; readonly reason: DeadLetterReason; readonly alarming: boolean };

/** Tries of a record whose error nobody expected. */
export const MAX_TRIES = 3;
const MAX_MESSAGE = 200;

/** Where it was thrown; the message of an unknown error may quote data, the place in our code cannot. */
const placeOf = ({ stack }: Error): string => /([\w.-]+:\d+):\d+\)?$/m.exec(stack ?? '')?.[1] ?? 'an unknown place';

export function reasonOf(error: unknown): DeadLetterReason {
  if (error instanceof DeuropenerError) {
    return { code: error.slug, message: error.message.slice(0, MAX_MESSAGE) };
  }
  const what = error instanceof Error ? `${error.name} at ${placeOf(error)}` : `a thrown ${typeof error}`;
  return { code: 'handler.failed', message: what.slice(0, MAX_MESSAGE) };
}

/** The table of design §4: the class of the error decides. `attempt` counts from 1. */
export function verdictOf(error: unknown, attempt: number, expected: ReadonlySet<string>): Verdict {
  const reason = reasonOf(error);
  if (error instanceof Unavailable) return { kind: 'retry', reason };
  if (error instanceof AlreadyExists) return { kind: 'done', outcome: 'duplicate' };
  if (error instanceof RuleViolation && expected.has(error.slug)) return { kind: 'done', outcome: 'ignored' };
  const final = error instanceof InvalidInput || error instanceof NotFound || error instanceof RuleViolation;
  if (final) return { kind: 'deadLetter', reason, alarming: false };
  return attempt < MAX_TRIES ? { kind: 'retry', reason } : { kind: 'deadLetter', reason, alarming: true };
}
