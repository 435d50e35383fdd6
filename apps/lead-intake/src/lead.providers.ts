import type { MongoEventStore } from '@app/event-store';
import { CLOCK, EVENT_STORE, NEW_ID, observed, PSEUDONYMS } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MongoLeadList } from './adapters/mongo/mongo-lead-list.js';
import { MongoReadModels } from './adapters/mongo/mongo-read-models.js';
import { MongoReferences } from './adapters/mongo/mongo-references.js';
import { leadDefinition } from './adapters/publish/lead-definition.js';
import { CorrectLead } from './application/correct-lead.use-case.js';
import { ListLeads } from './application/list-leads.use-case.js';
import type { LeadStore } from './application/ports.js';
import { ReadLead } from './application/read-lead.use-case.js';
import { ReadLeadHistory } from './application/read-lead-history.use-case.js';
import { ReadMissingFields } from './application/read-missing-fields.use-case.js';
import { RegisterLead } from './application/register-lead.use-case.js';
import { LEAD_STORE } from './tokens.js';

/** The use cases around leads. */
export const leadProviders: Provider[] = [
  {
    provide: RegisterLead,
    inject: [LEAD_STORE, MongoReferences, PSEUDONYMS, CLOCK, NEW_ID],
    useFactory: (...parts: ConstructorParameters<typeof RegisterLead>) =>
      observed('register-lead', new RegisterLead(...parts)),
  },
  {
    provide: CorrectLead,
    inject: [LEAD_STORE, PSEUDONYMS, CLOCK, NEW_ID],
    useFactory: (...parts: ConstructorParameters<typeof CorrectLead>) =>
      observed('correct-lead', new CorrectLead(...parts)),
  },
  {
    provide: ReadLead,
    inject: [LEAD_STORE, MongoReadModels],
    useFactory: (leads: LeadStore, readModels: MongoReadModels) =>
      observed('read-lead', new ReadLead(leads, readModels)),
  },
  {
    provide: ReadMissingFields,
    inject: [LEAD_STORE, MongoReadModels],
    useFactory: (leads: LeadStore, readModels: MongoReadModels) =>
      observed('read-missing-fields', new ReadMissingFields(leads, readModels)),
  },
  {
    provide: ListLeads,
    inject: [MongoLeadList, MongoReadModels],
    useFactory: (list: MongoLeadList, readModels: MongoReadModels) =>
      observed('list-leads', new ListLeads(list, readModels)),
  },
  {
    provide: ReadLeadHistory,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) =>
      observed('read-lead-history', new ReadLeadHistory((id) => store.historyOf(leadDefinition, id))),
  },
];
