import type { Background, Loop } from '@app/platform';
import type { WorkOffImports } from './application/work-off-imports.use-case.js';

/**
 * Works imports off in one replica at a time. A turn goes on until there is nothing to do, or the outbox is too full; the
 * next one begins a moment later.
 */
export const startImportWorker = (background: Background, workOff: WorkOffImports): Loop =>
  background.leaderLoop('lead-imports', async (signal) => {
    await workOff.cleanUp();
    while (!signal.aborted && (await workOff.execute()) === 'worked');
  });
