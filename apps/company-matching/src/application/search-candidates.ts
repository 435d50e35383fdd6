import { byScore, type Candidate } from '../domain/matching/candidate.js';
import { factsOfOrganisation, type CompanyFacts } from '../domain/matching/company-facts.js';
import { matchKeys } from '../domain/matching/match-keys.js';
import type { Scorer } from '../domain/matching/scorer.js';
import { factsOf } from '../domain/organisation/organisation.js';
import type { FoundOrganisation, KeyHash, OrganisationIndex } from './ports.js';

/** Finds who in the register may be meant. A better search takes this one's place behind the same door. */
export interface CandidateSearch {
  readonly modelVersion: string;
  /** Best first. Everybody who shares a strong identifier is among them. */
  search(facts: CompanyFacts): Promise<readonly Candidate[]>;
}

/** An identifier has one holder, rarely a few; a name may have many. */
const MAX_HOLDERS = 50;
const MAX_OTHERS = 200;

/** Looks organisations up by exact keys, then lets the scorer compare. */
export class SearchCandidates implements CandidateSearch {
  readonly modelVersion: string;

  constructor(
    private readonly index: OrganisationIndex,
    private readonly scorer: Scorer,
    private readonly hash: KeyHash,
  ) {
    this.modelVersion = scorer.modelVersion;
  }

  async search(facts: CompanyFacts): Promise<readonly Candidate[]> {
    const { identifiers, hosts, names, bareNames } = matchKeys(facts);
    const others = [...hosts, ...(facts.country === undefined ? bareNames : names)];
    const found = await Promise.all([this.lookUp(identifiers, MAX_HOLDERS), this.lookUp(others, MAX_OTHERS)]);
    const distinct = new Map(found.flat().map((organisation) => [organisation.id, organisation]));
    return [...distinct.values()].flatMap((organisation) => this.compared(facts, organisation)).sort(byScore);
  }

  private lookUp(keys: readonly string[], limit: number): Promise<readonly FoundOrganisation[]> {
    return keys.length === 0 ? Promise.resolve([]) : this.index.withKeys(keys.map(this.hash), limit);
  }

  private compared(facts: CompanyFacts, { id, state }: FoundOrganisation): readonly Candidate[] {
    const known = factsOf(state);
    if (known === undefined) return [];
    const comparison = this.scorer.compare(facts, factsOfOrganisation(known, state.traits.country));
    if (comparison.evidence.length === 0) return [];
    return [{ organisationId: id, legalName: known.legalName, isSoleTrader: state.isSoleTrader, ...comparison }];
  }
}
