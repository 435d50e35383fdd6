import type { Role } from '@app/platform';

/** Somebody who signed in. */
export interface Viewer {
  /** The token's `sub`. */
  readonly id: string;
  /** As the provider tells it; the id when it tells none. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
}

/** A session: the viewer, and the tokens that speak for them. */
export interface Session {
  /** SHA-256 of the id in the cookie; harmless to compare and to bind to. */
  readonly key: string;
  readonly viewer: Viewer;
  readonly tokens: Tokens;
  readonly expiresAt: Date;
}

export interface Tokens {
  readonly access: string;
  readonly accessExpiresAt: string;
  readonly refresh?: string;
  /** Tells the provider at sign-out who it is. */
  readonly id?: string;
}
