import type { Role } from './roles.js';

/** Who sent the request, from a verified token. */
export interface Caller {
  /** The token's `sub`. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
}
