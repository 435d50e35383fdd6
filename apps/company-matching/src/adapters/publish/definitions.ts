import type { AggregateDefinition } from '@app/event-store';
import { evolveMatchCase } from '../../domain/match-case/evolve-match-case.js';
import type { MatchCase } from '../../domain/match-case/match-case.js';
import type { MatchCaseEvent } from '../../domain/match-case/match-case-events.js';
import { evolveOrganisation } from '../../domain/organisation/evolve-organisation.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationEvent } from '../../domain/organisation/organisation-events.js';
import { toPublicMatchCase } from './to-public-match-case.js';
import { toPublicOrganisation } from './to-public-organisation.js';

export const organisationDefinition: AggregateDefinition<Organisation, OrganisationEvent> = {
  kind: 'organisation',
  collection: 'organisations',
  schemaVersion: 1,
  evolve: evolveOrganisation,
  toPublic: toPublicOrganisation,
};

export const matchCaseDefinition: AggregateDefinition<MatchCase, MatchCaseEvent> = {
  kind: 'match-case',
  collection: 'match_cases',
  schemaVersion: 1,
  evolve: evolveMatchCase,
  toPublic: toPublicMatchCase,
};
