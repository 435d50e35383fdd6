import type { MongoEventStore } from '@app/event-store';
import type { Clock, NewId } from '@app/kernel';
import { BACKGROUND, CLOCK, EVENT_STORE, NEW_ID, observed, PSEUDONYMS } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MongoImports } from './adapters/mongo/mongo-imports.js';
import { MongoReferences } from './adapters/mongo/mongo-references.js';
import { ImportRow } from './application/import-row.use-case.js';
import { ReadImport } from './application/read-import.use-case.js';
import { StageImport } from './application/stage-import.use-case.js';
import { WorkOffImports } from './application/work-off-imports.use-case.js';
import { startImportWorker } from './import-worker.js';
import { IMPORT_WORKER, LEAD_STORE } from './tokens.js';

/** The use cases around imports, and the loop that works them off. */
export const importProviders: Provider[] = [
  {
    provide: StageImport,
    inject: [MongoImports, CLOCK, NEW_ID],
    useFactory: (imports: MongoImports, clock: Clock, newId: NewId) =>
      observed('stage-import', new StageImport(imports, clock, newId)),
  },
  {
    provide: ReadImport,
    inject: [MongoImports],
    useFactory: (imports: MongoImports) => observed('read-import', new ReadImport(imports)),
  },
  {
    provide: ImportRow,
    inject: [LEAD_STORE, MongoReferences, PSEUDONYMS, CLOCK, NEW_ID],
    useFactory: (...parts: ConstructorParameters<typeof ImportRow>) => new ImportRow(...parts),
  },
  {
    provide: WorkOffImports,
    inject: [MongoImports, ImportRow, EVENT_STORE, CLOCK],
    useFactory: (imports: MongoImports, row: ImportRow, store: MongoEventStore, clock: Clock) =>
      new WorkOffImports(imports, row, async () => (await store.outbox.backlog()).pending, clock),
  },
  { provide: IMPORT_WORKER, inject: [BACKGROUND, WorkOffImports], useFactory: startImportWorker },
];
