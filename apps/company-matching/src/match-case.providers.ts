import { derivedId } from '@app/contracts';
import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { CLOCK, EVENT_STORE, observed } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MongoDescribedSubjects } from './adapters/mongo/mongo-described-subjects.js';
import { MongoMatchCases } from './adapters/mongo/mongo-match-cases.js';
import { MongoOrganisations } from './adapters/mongo/mongo-organisations.js';
import { MongoReconsiderJobs } from './adapters/mongo/mongo-reconsider-jobs.js';
import { matchCaseDefinition } from './adapters/publish/definitions.js';
import { ConsiderCase, type ConsiderCaseNeeds } from './application/consider-case.use-case.js';
import { DecideMatch } from './application/decide-match.use-case.js';
import { FindCandidates } from './application/find-candidates.use-case.js';
import { LearnSubject } from './application/learn-subject.use-case.js';
import type { KeyHash, MatchCases, Organisations } from './application/ports.js';
import { ReconsiderCases } from './application/reconsider-cases.use-case.js';
import { RegisterOrganisation } from './application/register-organisation.use-case.js';
import { SearchCandidates, type CandidateSearch } from './application/search-candidates.js';
import { ShowMatchCases } from './application/show-match-cases.use-case.js';
import { exactScorer } from './domain/matching/exact-scorer.js';
import { CANDIDATE_SEARCH, KEY_HASH, MATCH_CASE_STORE, ORGANISATION_STORE, SUBJECT_FACTS } from './tokens.js';

/** The use cases around match cases. A better search or scorer takes its place here. */
export const matchCaseProviders: Provider[] = [
  {
    provide: CANDIDATE_SEARCH,
    inject: [MongoOrganisations, KEY_HASH],
    useFactory: (index: MongoOrganisations, hash: KeyHash) => new SearchCandidates(index, exactScorer, hash),
  },
  {
    provide: ConsiderCase,
    inject: [MATCH_CASE_STORE, SUBJECT_FACTS, CANDIDATE_SEARCH, KEY_HASH, CLOCK],
    useFactory: (
      cases: MatchCases,
      facts: ConsiderCaseNeeds['facts'],
      search: CandidateSearch,
      hash: KeyHash,
      clock: Clock,
    ) => new ConsiderCase({ cases, facts, search, hash, derivedId, clock }),
  },
  {
    provide: LearnSubject,
    inject: [SUBJECT_FACTS, ConsiderCase, EVENT_STORE],
    useFactory: (facts: ConsiderCaseNeeds['facts'], consider: ConsiderCase, store: MongoEventStore) => {
      const forget = (caseId: string): Promise<void> => store.blankPersonal(matchCaseDefinition, caseId);
      return observed('learn-subject', new LearnSubject(facts, consider, forget, derivedId));
    },
  },
  {
    provide: ReconsiderCases,
    inject: [MongoOrganisations, MongoMatchCases, ConsiderCase, MongoReconsiderJobs],
    useFactory: (...parts: ConstructorParameters<typeof ReconsiderCases>) =>
      observed('reconsider-cases', new ReconsiderCases(...parts)),
  },
  {
    provide: DecideMatch,
    inject: [MATCH_CASE_STORE, ORGANISATION_STORE, SUBJECT_FACTS, RegisterOrganisation, CLOCK],
    useFactory: (
      cases: MatchCases,
      organisations: Organisations,
      facts: ConsiderCaseNeeds['facts'],
      register: RegisterOrganisation,
      clock: Clock,
    ) => observed('decide-match', new DecideMatch({ cases, organisations, facts, register, derivedId, clock })),
  },
  {
    provide: FindCandidates,
    inject: [CANDIDATE_SEARCH],
    useFactory: (search: CandidateSearch) => observed('find-candidates', new FindCandidates(search)),
  },
  {
    provide: ShowMatchCases,
    inject: [MATCH_CASE_STORE, MongoMatchCases, MongoDescribedSubjects, MongoOrganisations],
    useFactory: (...parts: ConstructorParameters<typeof ShowMatchCases>) => new ShowMatchCases(...parts),
  },
];
