import type { Facts, Violation } from '@app/kernel';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** An error as clients get it, RFC 9457. */
export interface Problem {
  /** A name, not an address: `urn:problem-type:deuropener:<code>`. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** `urn:uuid:<correlation id>`: finds the log lines, and tells nothing by itself. */
  readonly instance: string;
  /** Stable; clients may rely on it. */
  readonly code: string;
  /** What explains it, for instance the fields that are missing. */
  readonly facts?: Facts;
  /** All violations of an invalid input. */
  readonly errors?: readonly Violation[];
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This method is not possible here',
  406: 'None of the accepted media types is available',
  409: 'Not possible now',
  412: 'Changed in the meantime',
  413: 'Too large',
  414: 'The address is too long',
  415: 'This media type is not accepted',
  428: 'A condition is missing',
  431: 'The headers are too large',
  500: 'Our error',
  503: 'Not available now',
};

export const titleOf = (status: number): string =>
  titles[status] ?? (status < 500 ? 'The request failed' : 'Our error');
