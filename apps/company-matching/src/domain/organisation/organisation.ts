import type { Origin } from './provenance.js';
import type { Identifier } from '../identifiers/identifier.js';

export interface SectorCode {
  readonly scheme: 'sbi2025' | 'nace2.1';
  readonly code: string;
}

export interface Address {
  readonly lines?: readonly string[];
  readonly postalCode?: string;
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** What tells who an organisation is. Of a sole trader all of it is personal data. */
export interface OrganisationFacts {
  readonly legalName: string;
  readonly tradeNames: readonly string[];
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
  readonly website?: string;
  /** Registrable domain of the website, absent when it is shared or free mail. */
  readonly websiteHost?: string;
}

export type SizeBand = 'micro' | 'small' | 'medium' | 'large';

/** The rest; it says nothing about a person. */
export interface OrganisationTraits {
  readonly country: string;
  readonly sectorCodes: readonly SectorCode[];
  readonly sizeBand?: SizeBand;
  readonly parentId?: string;
  readonly ultimateParentId?: string;
  readonly nonMailing: boolean;
}

/** An organisation as a caller describes it, checked and normalised. */
export type OrganisationContent = OrganisationFacts & OrganisationTraits & { readonly isSoleTrader: boolean };

/** A sole trader keeps its facts in `personal`, so that no mapper can publish them and an erasure finds them. */
type Named =
  | {
      readonly isSoleTrader: false;
      readonly facts: OrganisationFacts;
      readonly personal: { readonly search: readonly string[] };
    }
  | {
      readonly isSoleTrader: true;
      readonly personal: { readonly facts?: OrganisationFacts; readonly search: readonly string[] };
    };

export type Organisation = Named & {
  readonly id: string;
  readonly traits: OrganisationTraits;
  readonly status: 'active' | 'dissolved' | 'mergedInto';
  /** Keyed hashes of its identifiers, website host and names: what the search compares. */
  readonly keys: readonly string[];
  readonly origins: readonly Origin[];
  readonly changedAt: string;
};

/** The facts, wherever they are kept; undefined once a sole trader was erased. */
export const factsOf = (organisation: Organisation): OrganisationFacts | undefined =>
  organisation.isSoleTrader ? organisation.personal.facts : organisation.facts;

export function contentOf(organisation: Organisation): OrganisationContent | undefined {
  const facts = factsOf(organisation);
  return facts === undefined
    ? undefined
    : { ...facts, ...organisation.traits, isSoleTrader: organisation.isSoleTrader };
}
