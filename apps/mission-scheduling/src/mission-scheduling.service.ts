import { topics } from '@app/contracts';
import type { ServiceDefinition } from '@app/platform';
import { MAIL_GROUP } from './adapters/kafka/mail-group.js';
import { OPPORTUNITIES_GROUP } from './adapters/kafka/opportunities-group.js';
import { MissionSchedulingModule } from './mission-scheduling.module.js';

/** What makes this service this one. */
export const missionScheduling: ServiceDefinition = {
  name: 'mission-scheduling',
  title: 'Deuropener mission-scheduling',
  description:
    'Trade missions, their pools of places, and the requests of businesses for a place. Also tells which missions fit an ' +
    'investment lead.',
  version: '0.1.0',
  module: MissionSchedulingModule,
  groups: [
    { group: OPPORTUNITIES_GROUP, topics: [topics.investmentLeads, topics.matchCases, topics.tradeMissions] },
    {
      group: MAIL_GROUP,
      topics: [topics.tradeMissions],
      ignored: [
        'nl.trade-missions.mission-announced.v1',
        'nl.trade-missions.mission-opened.v1',
        'nl.trade-missions.mission-changed.v1',
        'nl.trade-missions.mission-closed.v1',
        'nl.trade-missions.mission-cancelled.v1',
        'nl.trade-missions.slot-withdrawn.v1',
      ],
    },
  ],
  sendsMail: true,
  defaultPort: 3003,
  portVariable: 'MISSION_SCHEDULING_PORT',
};
