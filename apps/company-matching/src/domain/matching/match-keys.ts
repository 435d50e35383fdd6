import { identifierText } from '../identifiers/identifier.js';
import { normalisedNamesOf } from '../naming/normalised-names.js';
import type { CompanyFacts } from './company-facts.js';

/** Exact keys under which two companies can meet. Stored and compared as keyed hashes, because a name may be a person's. */
export interface MatchKeys {
  readonly identifiers: readonly string[];
  readonly hosts: readonly string[];
  /** Name within a country. */
  readonly names: readonly string[];
  /** Name alone, for questions that leave the country open. */
  readonly bareNames: readonly string[];
}

export function matchKeys(facts: CompanyFacts): MatchKeys {
  const names = normalisedNamesOf(facts.names);
  const { country } = facts;
  return {
    identifiers: facts.identifiers.map((identifier) => `identifier:${identifierText(identifier)}`),
    hosts: facts.websiteHost === undefined ? [] : [`host:${facts.websiteHost}`],
    names: country === undefined ? [] : names.map((name) => `name:${country}:${name}`),
    bareNames: names.map((name) => `name:${name}`),
  };
}
