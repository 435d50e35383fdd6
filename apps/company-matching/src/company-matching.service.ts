import { topics } from '@app/contracts';
import type { ServiceDefinition } from '@app/platform';
import { ORGANISATIONS_GROUP, SUBJECTS_GROUP } from './adapters/kafka/groups.js';
import { CompanyMatchingModule } from './company-matching.module.js';

/** What makes this service this one. */
export const companyMatching: ServiceDefinition = {
  name: 'company-matching',
  title: 'Deuropener company-matching',
  description:
    'The register of organisations, and match cases: which known organisation, if any, stands behind a lead or a slot ' +
    'request, with the evidence and the decisions of people.',
  version: '0.1.0',
  module: CompanyMatchingModule,
  groups: [
    {
      group: SUBJECTS_GROUP,
      topics: [topics.investmentLeads, topics.tradeMissions],
      ignored: [
        'nl.trade-missions.mission-announced.v1',
        'nl.trade-missions.mission-opened.v1',
        'nl.trade-missions.mission-changed.v1',
        'nl.trade-missions.mission-closed.v1',
        'nl.trade-missions.mission-cancelled.v1',
      ],
    },
    { group: ORGANISATIONS_GROUP, topics: [topics.organisations] },
  ],
  defaultPort: 3002,
  portVariable: 'COMPANY_MATCHING_PORT',
};
