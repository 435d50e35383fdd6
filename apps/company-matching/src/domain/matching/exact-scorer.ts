import { identifierText } from '../identifiers/identifier.js';
import { normalisedNames } from '../naming/normalised-names.js';
import type { CompanyFacts } from './company-facts.js';
import type { Comparison, Evidence, Scorer } from './scorer.js';

/** Ours: how far each kind of evidence carries alone, 0-100. Kinds join as independent chances. */
const WEIGHTS = { identifier: 100, websiteHost: 70, nameAndCountry: 60, name: 40 } as const;

function identifierEvidence(left: CompanyFacts, right: CompanyFacts): readonly Evidence[] {
  const known = new Set(right.identifiers.map(identifierText));
  return left.identifiers
    .filter((identifier) => known.has(identifierText(identifier)))
    .map(({ scheme, value }) => ({
      kind: 'identifier',
      weight: WEIGHTS.identifier,
      left: value,
      right: value,
      text: `The same ${scheme} number`,
    }));
}

function hostEvidence(left: CompanyFacts, right: CompanyFacts): readonly Evidence[] {
  if (left.websiteHost === undefined || left.websiteHost !== right.websiteHost) return [];
  const host = left.websiteHost;
  return [{ kind: 'websiteHost', weight: WEIGHTS.websiteHost, left: host, right: host, text: 'The same website' }];
}

function sharedName(left: CompanyFacts, right: CompanyFacts): readonly [string, string] | undefined {
  for (const ours of left.names) {
    const forms = new Set(normalisedNames(ours));
    const theirs = right.names.find((name) => normalisedNames(name).some((form) => forms.has(form)));
    if (theirs !== undefined) return [ours, theirs];
  }
  return undefined;
}

function nameEvidence(left: CompanyFacts, right: CompanyFacts): readonly Evidence[] {
  const known = left.country !== undefined && right.country !== undefined;
  if (known && left.country !== right.country) return [];
  const shared = sharedName(left, right);
  if (shared === undefined) return [];
  const kind = known ? 'nameAndCountry' : 'name';
  const text = known ? 'The same name, legal form aside, in the same country' : 'The same name, legal form aside';
  return [{ kind, weight: WEIGHTS[kind], left: shared[0], right: shared[1], text }];
}

function scoreOf(evidence: readonly Evidence[]): number {
  const kinds = new Map(evidence.map(({ kind, weight }) => [kind, weight]));
  const doubt = [...kinds.values()].reduce((rest, weight) => rest * (1 - weight / 100), 1);
  return Math.round(100 * (1 - doubt));
}

/** Today's scorer: what is equal after normalisation counts, nothing else does. Both directions give the same score. */
export const exactScorer: Scorer = {
  modelVersion: 'exact-1',
  compare(left, right): Comparison {
    const evidence = [...identifierEvidence(left, right), ...hostEvidence(left, right), ...nameEvidence(left, right)];
    const score = scoreOf(evidence);
    return { score, band: score >= 90 ? 'same' : score >= 40 ? 'review' : 'different', evidence };
  },
};
