/** Named values that explain an error. They reach clients and dead letters, so they never hold personal data. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One reason why an input was refused. `pointer` is a JSON pointer (RFC 6901) into the input. */
export interface Violation {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * The root of every error that the system means to raise. The edges translate by class: HTTP to a status, Kafka to
 * retry, dead letter or skip. `slug` is stable and may be relied on by clients.
 */
export abstract class DeuropenerError extends Error {
  constructor(
    readonly slug: string,
    message: string,
    readonly facts: Facts = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The input breaks its contract; every violation is listed. HTTP 400; a record goes to the dead letters at once. */
export class InvalidInput extends DeuropenerError {
  constructor(
    readonly violations: readonly Violation[],
    slug = 'input.invalid',
  ) {
    super(slug, violations.map((v) => `${v.pointer || '/'}: ${v.detail}`).join('; '));
  }
}

/** Nobody is signed in, or the token is not valid. HTTP 401. */
export class NotAuthenticated extends DeuropenerError {
  constructor(detail = 'Send a valid bearer token.') {
    super('auth.not-authenticated', detail);
  }
}

/** The caller is known and may not do this. HTTP 403. */
export class NotAllowed extends DeuropenerError {
  constructor(detail = 'Your role does not allow this.', facts: Facts = {}) {
    super('auth.not-allowed', detail, facts);
  }
}

/** There is no such thing. HTTP 404. */
export class NotFound extends DeuropenerError {
  constructor(what: string, id: string) {
    super(`${what}.not-found`, `There is no ${what} with this id.`, { id });
  }
}

/** A rule of the domain forbids it now. HTTP 409. */
export class RuleViolation extends DeuropenerError {
  constructor(slug: string, facts: Facts = {}, detail = slug) {
    super(slug, detail, facts);
  }
}

/** It exists already. HTTP 409; for a consumed event a harmless duplicate. */
export class AlreadyExists extends DeuropenerError {
  constructor(slug: string, facts: Facts = {}, detail = slug) {
    super(slug, detail, facts);
  }
}

/** `If-Match` names a version that is no longer the current one. HTTP 412. */
export class VersionMismatch extends DeuropenerError {
  constructor(expected: number, actual: number) {
    super('version.mismatch', `The version is ${actual}, not ${expected}. Read it again and repeat your change.`, {
      expected,
      actual,
    });
  }
}

/** The request must name the version it starts from. HTTP 428. */
export class VersionRequired extends DeuropenerError {
  constructor() {
    super('version.required', 'Send If-Match with the ETag of the version that you read.');
  }
}

/** A server that we need is away or too busy. HTTP 503 with Retry-After; a record is paused and tried again. */
export class Unavailable extends DeuropenerError {
  constructor(
    detail: string,
    facts: Facts = {},
    readonly retryAfterSeconds = 1,
    options?: ErrorOptions,
  ) {
    super('service.unavailable', detail, facts, options);
  }
}
