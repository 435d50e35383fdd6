import type { OrganisationContent } from '../domain/organisation/organisation.js';
import { organisationKeys } from '../domain/organisation/organisation-keys.js';
import { descriptionOf, strongestIdentifier } from '../domain/organisation/organisation-subject.js';
import type { DerivedId, KeyHash } from './ports.js';

/** An organisation's content with everything that follows from it. */
export interface PreparedOrganisation {
  readonly content: OrganisationContent;
  /** Hashes of all match keys. */
  readonly keys: readonly string[];
  /** Hashes of the strong identifiers: what must be claimed. */
  readonly claims: readonly string[];
}

export function prepareOrganisation(content: OrganisationContent, hash: KeyHash): PreparedOrganisation {
  const { identifiers, hosts, names, bareNames } = organisationKeys(content);
  const claims = identifiers.map(hash);
  return { content, claims, keys: [...claims, ...[...hosts, ...names, ...bareNames].map(hash)] };
}

/**
 * The id that the strongest identifier gives, whoever writes it and however often. A sole trader's number is personal
 * data, and eight digits could be found by trying: there it goes in hashed.
 */
export function idByIdentifier(content: OrganisationContent, derivedId: DerivedId, hash: KeyHash): string | undefined {
  const identifier = strongestIdentifier(content);
  if (identifier === undefined) return undefined;
  return derivedId('organisation', content.isSoleTrader ? hash(identifier) : identifier);
}

/** The id of an imported row: by identifier, else by all that the row says about who it is. */
export const idOfRow = (content: OrganisationContent, derivedId: DerivedId, hash: KeyHash): string =>
  idByIdentifier(content, derivedId, hash) ?? derivedId('organisation', hash(descriptionOf(content)));
