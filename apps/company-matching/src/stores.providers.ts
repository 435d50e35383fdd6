import { hash } from 'node:crypto';
import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import { CLOCK, EVENT_STORE, KEYED_HASH, type KeyedHash } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { importIndexes } from './adapters/mongo/import-documents.js';
import { MongoClaims } from './adapters/mongo/mongo-claims.js';
import { MongoDescribedSubjects, SUBJECT_FACT_COLLECTIONS } from './adapters/mongo/mongo-described-subjects.js';
import { MongoImports } from './adapters/mongo/mongo-imports.js';
import { matchCaseIndexes, MongoMatchCases } from './adapters/mongo/mongo-match-cases.js';
import { MongoOrganisations, organisationIndexes } from './adapters/mongo/mongo-organisations.js';
import { MongoReconsiderJobs, reconsiderJobIndexes } from './adapters/mongo/mongo-reconsider-jobs.js';
import { matchCaseDefinition, organisationDefinition } from './adapters/publish/definitions.js';
import type { KeyHash, SubjectFacts } from './application/ports.js';
import { KEY_HASH, MATCH_CASE_STORE, ORGANISATION_STORE, SUBJECT_FACTS } from './tokens.js';

/** 132 bits: nobody meets another's key by chance, and the indexes stay small. */
const KEY_LENGTH = 22;

/**
 * A hash behind a secret of fixed length, cut to half: as good as an HMAC here (nothing can be appended to a cut hash),
 * and six times as fast, which counts for the four keys of each of 100,000 rows.
 */
function keyHash(keyed: KeyedHash): KeyHash {
  const secret = keyed.of('match-key');
  return (key) => hash('sha256', secret + key, 'base64url').slice(0, KEY_LENGTH);
}

/** Everything that keeps or reads data in MongoDB. */
export const storeProviders: Provider[] = [
  {
    provide: ORGANISATION_STORE,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) => store.aggregate(organisationDefinition, { indexes: organisationIndexes }),
  },
  {
    provide: MATCH_CASE_STORE,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) =>
      store.aggregate(matchCaseDefinition, { indexes: [...matchCaseIndexes, ...reconsiderJobIndexes] }),
  },
  {
    provide: SUBJECT_FACTS,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) => ({
      lead: store.facts<SubjectFacts>(SUBJECT_FACT_COLLECTIONS.lead),
      // The imports' collections are no aggregates; their indexes are made with these.
      slotRequest: store.facts<SubjectFacts>(SUBJECT_FACT_COLLECTIONS.slotRequest, { indexes: importIndexes }),
    }),
  },
  {
    provide: KEY_HASH,
    inject: [KEYED_HASH],
    useFactory: keyHash,
  },
  ...[MongoOrganisations, MongoMatchCases, MongoDescribedSubjects, MongoClaims].map((reader): Provider => ({
    provide: reader,
    inject: [EVENT_STORE],
    useFactory: (store: MongoEventStore) => new reader(store),
  })),
  ...[MongoReconsiderJobs, MongoImports].map((keeper): Provider => ({
    provide: keeper,
    inject: [EVENT_STORE, CLOCK],
    useFactory: (store: MongoEventStore, clock: Clock) => new keeper(store, clock),
  })),
];
