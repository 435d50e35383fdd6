import type { Clock } from '@app/kernel';
import { BACKGROUND, CLOCK, type Background } from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MongoImports } from './adapters/mongo/mongo-imports.js';
import { MongoReconsiderJobs } from './adapters/mongo/mongo-reconsider-jobs.js';
import { WorkImports } from './application/importing/work-imports.use-case.js';
import { ReconsiderCases } from './application/reconsider-cases.use-case.js';
import { ImportNudge } from './import-nudge.js';
import { BACKGROUND_WORK } from './tokens.js';

const MINUTE_MS = 60_000;
/** No upload lasts longer; one whose process died is given up then. */
const STAGING_AT_MOST_MS = 60 * MINUTE_MS;

interface Work {
  readonly background: Background;
  readonly imports: WorkImports;
  readonly nudge: ImportNudge;
  readonly cases: ReconsiderCases;
  readonly jobs: MongoReconsiderJobs;
  readonly staging: MongoImports;
  readonly clock: Clock;
}

function startBackgroundWork({ background, imports, nudge, cases, jobs, staging, clock }: Work): true {
  const importing = background.leaderLoop('organisation-imports', (signal) => imports.execute(signal));
  nudge.whenStaged(() => {
    importing.nudge();
  });
  const reconsidering = background.leaderLoop('reconsider-cases', async (signal) => {
    while (!signal.aborted && (await cases.workPage()));
  });
  jobs.whenAdded(() => {
    reconsidering.nudge();
  });
  const giveUp = (): Promise<void> => staging.abandonOlderThan(new Date(clock.now().getTime() - STAGING_AT_MOST_MS));
  background.leaderLoop('abandoned-imports', giveUp, { everyMs: MINUTE_MS });
  return true;
}

/** Work beside requests and events. */
export const backgroundProviders: Provider[] = [
  {
    provide: BACKGROUND_WORK,
    inject: [BACKGROUND, WorkImports, ImportNudge, ReconsiderCases, MongoReconsiderJobs, MongoImports, CLOCK],
    useFactory: (
      background: Background,
      imports: WorkImports,
      nudge: ImportNudge,
      cases: ReconsiderCases,
      jobs: MongoReconsiderJobs,
      staging: MongoImports,
      clock: Clock,
    ) => startBackgroundWork({ background, imports, nudge, cases, jobs, staging, clock }),
  },
];
