import { factsOfOrganisation } from '../matching/company-facts.js';
import { matchKeys, type MatchKeys } from '../matching/match-keys.js';
import type { OrganisationContent } from './organisation.js';

export const organisationKeys = (content: OrganisationContent): MatchKeys =>
  matchKeys(factsOfOrganisation(content, content.country));
