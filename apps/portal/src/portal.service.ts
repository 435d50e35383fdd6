import { topics } from '@app/contracts';
import type { ServiceDefinition } from '@app/platform';
import { portalSettings } from './configuration.js';
import { front } from './front.js';
import { TIMELINE_GROUP } from './live/timeline-group.js';
import { PortalModule } from './portal.module.js';

/** What makes this service this one. */
export const portal: ServiceDefinition = {
  name: 'portal',
  title: 'Deuropener portal',
  description: 'The web front for account managers, data stewards, mission leads, operators and businesses.',
  version: '0.1.0',
  module: PortalModule,
  groups: [
    {
      group: TIMELINE_GROUP,
      topics: [topics.investmentLeads, topics.matchCases, topics.missionOpportunities, topics.tradeMissions],
    },
  ],
  defaultPort: 3000,
  portVariable: 'PORTAL_PORT',
  settings: portalSettings,
  front,
};
