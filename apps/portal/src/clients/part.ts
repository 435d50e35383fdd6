import { ServiceAway } from './problem.js';

/** A part of a page that one service fills: there, or away while the service is. The rest of the page stays. */
export type Part<T> =
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'away'; readonly service: string; readonly retryAfterSeconds: number };

/** Waits for a part. Only {@link ServiceAway} makes it away; every other error is an error of the page. */
export async function partOf<T>(asked: Promise<T>): Promise<Part<T>> {
  try {
    return { state: 'here', value: await asked };
  } catch (error) {
    if (!(error instanceof ServiceAway)) throw error;
    return { state: 'away', service: error.service, retryAfterSeconds: error.retryAfterSeconds };
  }
}

/** Makes something of the value of a part that is there. */
export const mapPart = <T, U>(part: Part<T>, make: (value: T) => U): Part<U> =>
  part.state === 'here' ? { state: 'here', value: make(part.value) } : part;
