import { identifierText, IDENTIFIER_SCHEMES } from '../identifiers/identifier.js';
import { strongIdentifiers } from '../identifiers/normalise-identifier.js';
import { normalisedNames } from '../naming/normalised-names.js';
import type { OrganisationContent } from './organisation.js';

/** The strongest register number that names exactly this organisation, as `scheme:value`. */
export function strongestIdentifier(content: Pick<OrganisationContent, 'identifiers'>): string | undefined {
  const strong = strongIdentifiers(content.identifiers);
  const scheme = IDENTIFIER_SCHEMES.find((candidate) => strong.some((identifier) => identifier.scheme === candidate));
  const chosen = strong.find((identifier) => identifier.scheme === scheme);
  return chosen === undefined ? undefined : identifierText(chosen);
}

/**
 * What identifies a row of an import that has no strong identifier: all that it says about who it is. So a repeat of the
 * row finds what it made, and two rows that differ in any of it stay two organisations.
 */
export function descriptionOf(content: OrganisationContent): string {
  const name = normalisedNames(content.legalName)[0] ?? content.legalName.toLowerCase();
  const place = content.addresses[0]?.place.toLowerCase() ?? '';
  const weak = content.identifiers.map(identifierText).sort();
  return ['described', content.country, name, place, content.websiteHost ?? '', ...weak].join('|');
}
