/** Something wrong in one place of what was sent. */
export interface Violation {
  /** JSON pointer, `/contact/email`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** An error as the services tell it (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Stable. */
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly Violation[];
}

/** A service answered that it will not do it. */
export class ApiProblem extends Error {
  constructor(
    readonly service: string,
    readonly problem: Problem,
  ) {
    super(`${service} answered ${problem.status} ${problem.code}`);
    this.name = 'ApiProblem';
  }
}

/** A service did not answer in time, or only that it cannot. */
export class ServiceAway extends Error {
  constructor(
    readonly service: string,
    readonly retryAfterSeconds = 5,
    options?: ErrorOptions,
  ) {
    super(`${service} does not answer`, options);
    this.name = 'ServiceAway';
  }
}

/** True for {@link ApiProblem}s with one of these statuses. */
export const isProblem = (error: unknown, ...statuses: readonly number[]): error is ApiProblem =>
  error instanceof ApiProblem && statuses.includes(error.problem.status);
