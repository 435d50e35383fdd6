import type { Candidate } from '../domain/matching/candidate.js';
import { companyFacts, type WrittenCompany } from '../domain/matching/company-facts.js';
import type { CandidateSearch } from './search-candidates.js';

/** Answers at once who in the register may be meant, for somebody who is typing. */
export class FindCandidates {
  constructor(private readonly search: CandidateSearch) {}

  async execute(
    company: WrittenCompany,
    limit: number,
  ): Promise<{ readonly candidates: readonly Candidate[]; readonly modelVersion: string }> {
    const found = await this.search.search(companyFacts(company));
    return { candidates: found.slice(0, limit), modelVersion: this.search.modelVersion };
  }
}
