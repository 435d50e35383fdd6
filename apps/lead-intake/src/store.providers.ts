import type { MatchCaseData, OpportunityData } from '@app/contracts';
import type { MongoEventStore } from '@app/event-store';
import { EVENT_STORE } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MATCH_CASE_FACTS } from './adapters/kafka/match-case.handler.js';
import { OPPORTUNITY_FACTS } from './adapters/kafka/opportunity.handler.js';
import { importIndexes } from './adapters/mongo/import-documents.js';
import { MongoImports } from './adapters/mongo/mongo-imports.js';
import { leadIndexes, MongoLeadList } from './adapters/mongo/mongo-lead-list.js';
import {
  MATCH_CASES,
  matchCaseIndexes,
  MongoReadModels,
  OPPORTUNITIES,
  opportunityIndexes,
} from './adapters/mongo/mongo-read-models.js';
import { MongoReferences } from './adapters/mongo/mongo-references.js';
import { leadDefinition } from './adapters/publish/lead-definition.js';
import { LEAD_STORE } from './tokens.js';

type Factory = (store: MongoEventStore) => unknown;

const fromStore = (provide: Extract<Provider, { provide: unknown }>['provide'], useFactory: Factory): Provider => ({
  provide,
  inject: [EVENT_STORE],
  useFactory,
});

/** What is kept in MongoDB, with its indexes. */
export const storeProviders: Provider[] = [
  fromStore(LEAD_STORE, (store) => store.aggregate(leadDefinition, { indexes: [...leadIndexes, ...importIndexes] })),
  fromStore(MATCH_CASE_FACTS, (store) => store.facts<MatchCaseData>(MATCH_CASES, { indexes: matchCaseIndexes })),
  fromStore(OPPORTUNITY_FACTS, (store) => store.facts<OpportunityData>(OPPORTUNITIES, { indexes: opportunityIndexes })),
  fromStore(MongoReferences, (store) => new MongoReferences(store)),
  fromStore(MongoReadModels, (store) => new MongoReadModels(store)),
  fromStore(MongoLeadList, (store) => new MongoLeadList(store)),
  fromStore(MongoImports, (store) => new MongoImports(store)),
];
