import { derivedId } from '@app/contracts';
import type { MongoEventStore } from '@app/event-store';
import type { Clock, NewId } from '@app/kernel';
import { CLOCK, EVENT_STORE, NEW_ID, observed } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { readRow } from './adapters/http/read-row.js';
import { MongoClaims } from './adapters/mongo/mongo-claims.js';
import { MongoImports } from './adapters/mongo/mongo-imports.js';
import { MongoOrganisations } from './adapters/mongo/mongo-organisations.js';
import { relayHasRoom } from './adapters/mongo/relay-has-room.js';
import { ClaimIdentifiers } from './application/claim-identifiers.js';
import { FindHolder } from './application/importing/find-holder.js';
import { ShowImports } from './application/importing/show-imports.use-case.js';
import { StageImport } from './application/importing/stage-import.use-case.js';
import { WorkImports } from './application/importing/work-imports.use-case.js';
import { WriteRows } from './application/importing/write-rows.js';
import type { KeyHash, Organisations } from './application/ports.js';
import { RegisterOrganisation } from './application/register-organisation.use-case.js';
import { ShowOrganisations } from './application/show-organisations.use-case.js';
import { UpdateOrganisation } from './application/update-organisation.use-case.js';
import { ImportNudge } from './import-nudge.js';
import { KEY_HASH, ORGANISATION_STORE } from './tokens.js';

/** The use cases around the register and its imports. */
export const organisationProviders: Provider[] = [
  ImportNudge,
  {
    provide: ClaimIdentifiers,
    inject: [MongoClaims, ORGANISATION_STORE, CLOCK],
    useFactory: (claims: MongoClaims, organisations: Organisations, clock: Clock) =>
      new ClaimIdentifiers(claims, organisations, clock),
  },
  {
    provide: RegisterOrganisation,
    inject: [ORGANISATION_STORE, ClaimIdentifiers, KEY_HASH, NEW_ID, CLOCK],
    useFactory: (organisations: Organisations, claims: ClaimIdentifiers, hash: KeyHash, newId: NewId, clock: Clock) =>
      observed(
        'register-organisation',
        new RegisterOrganisation({ organisations, claims, hash, derivedId, newId, clock }),
      ),
  },
  {
    provide: UpdateOrganisation,
    inject: [ORGANISATION_STORE, ClaimIdentifiers, KEY_HASH, CLOCK],
    useFactory: (organisations: Organisations, claims: ClaimIdentifiers, hash: KeyHash, clock: Clock) =>
      observed('update-organisation', new UpdateOrganisation(organisations, claims, hash, clock)),
  },
  {
    provide: ShowOrganisations,
    inject: [ORGANISATION_STORE, MongoOrganisations],
    useFactory: (organisations: Organisations, register: MongoOrganisations) =>
      new ShowOrganisations(organisations, register),
  },
  {
    provide: StageImport,
    inject: [MongoImports, CLOCK, NEW_ID, ImportNudge],
    useFactory: (imports: MongoImports, clock: Clock, newId: NewId, nudge: ImportNudge) =>
      observed(
        'stage-organisation-import',
        new StageImport(imports, clock, newId, () => {
          nudge.staged();
        }),
      ),
  },
  {
    provide: ShowImports,
    inject: [MongoImports],
    useFactory: (imports: MongoImports) => new ShowImports(imports),
  },
  {
    provide: WorkImports,
    inject: [
      MongoImports,
      ORGANISATION_STORE,
      MongoOrganisations,
      MongoClaims,
      ClaimIdentifiers,
      KEY_HASH,
      CLOCK,
      EVENT_STORE,
    ],
    useFactory: (
      imports: MongoImports,
      organisations: Organisations,
      register: MongoOrganisations,
      claims: MongoClaims,
      claiming: ClaimIdentifiers,
      hash: KeyHash,
      clock: Clock,
      store: MongoEventStore,
    ) => {
      const write = new WriteRows({ organisations, register, claims, holders: new FindHolder(claiming), hash, clock });
      return new WorkImports(imports, write, { read: readRow, hash, derivedId }, relayHasRoom(store));
    },
  },
];
