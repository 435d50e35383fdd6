import type { CompanyFacts } from './company-facts.js';

export type EvidenceKind = 'identifier' | 'websiteHost' | 'nameAndCountry' | 'name';

/** One reason to think that two companies are the same. `left` is the subject's value, `right` the organisation's. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** 0-100, how far this alone would carry. */
  readonly weight: number;
  readonly left: string;
  readonly right: string;
  readonly text: string;
}

export type Band = 'same' | 'review' | 'different';

export interface Comparison {
  /** 0-100. */
  readonly score: number;
  readonly band: Band;
  readonly evidence: readonly Evidence[];
}

/** Compares two companies. Pure; `modelVersion` changes whenever the same input may give another answer. */
export interface Scorer {
  readonly modelVersion: string;
  compare(left: CompanyFacts, right: CompanyFacts): Comparison;
}
