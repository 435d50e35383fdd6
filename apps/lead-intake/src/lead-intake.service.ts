import { topics } from '@app/contracts';
import type { ServiceDefinition } from '@app/platform';
import { MAIL_GROUP } from './adapters/kafka/mail-group.js';
import { READ_MODELS_GROUP } from './adapters/kafka/read-models-group.js';
import { LeadIntakeModule } from './lead-intake.module.js';

/** What makes this service this one. */
export const leadIntake: ServiceDefinition = {
  name: 'lead-intake',
  title: 'Deuropener lead-intake',
  description:
    'Leads of investors: registered by account managers, by web forms and from CSV files, corrected, and read with what other ' +
    'services know about them.',
  version: '0.1.0',
  module: LeadIntakeModule,
  groups: [
    { group: READ_MODELS_GROUP, topics: [topics.matchCases, topics.missionOpportunities] },
    { group: MAIL_GROUP, topics: [topics.investmentLeads], ignored: ['nl.investment-leads.lead-acknowledged.v1'] },
  ],
  sendsMail: true,
  defaultPort: 3001,
  portVariable: 'LEAD_INTAKE_PORT',
};
