import { companyFacts, type CompanyFacts } from '../domain/matching/company-facts.js';
import { matchKeys } from '../domain/matching/match-keys.js';
import type { CaseFacts } from '../domain/match-case/match-case.js';
import type { KeyHash, SubjectFacts } from './ports.js';

/** What of a subject may be compared; undefined when matching must wait for a person. */
export function comparable({ organisation }: SubjectFacts): CompanyFacts | undefined {
  if (organisation === undefined) return undefined;
  const { websiteHost: website, ...rest } = organisation;
  return companyFacts({ ...rest, website });
}

/** The case's side of a subject's facts: hashed keys instead of names and numbers. */
export function caseFacts(facts: SubjectFacts, hash: KeyHash): CaseFacts {
  const known = comparable(facts);
  const { identifiers, hosts, names } =
    known === undefined ? { identifiers: [], hosts: [], names: [] } : matchKeys(known);
  const keys = [...identifiers, ...hosts, ...names].map(hash);
  return {
    country: facts.country,
    sectorCodes: facts.sectorCodes,
    restricted: known === undefined,
    keys,
    fingerprint: hash(`facts:${known === undefined ? 'none' : [...keys].sort().join()}`),
  };
}
