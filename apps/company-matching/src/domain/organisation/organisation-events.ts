import type { OrganisationFacts, OrganisationTraits } from './organisation.js';

interface Content {
  readonly organisationId: string;
  readonly isSoleTrader: boolean;
  /** Absent for a sole trader. */
  readonly facts?: OrganisationFacts;
  readonly traits: OrganisationTraits;
  readonly keys: readonly string[];
  /** Where the changed values came from. */
  readonly source: string;
  readonly changed: readonly string[];
  readonly occurredAt: string;
}

/** Of a sole trader only. */
interface Personal {
  readonly facts: OrganisationFacts;
}

export interface OrganisationRegistered {
  readonly type: 'organisation-registered';
  readonly data: Content;
  readonly personal?: Personal;
}

export interface OrganisationUpdated {
  readonly type: 'organisation-updated';
  readonly data: Content;
  readonly personal?: Personal;
}

/** Each carries the whole content, so the last one says all but where older values came from. */
export type OrganisationEvent = OrganisationRegistered | OrganisationUpdated;
