import type { Connection } from 'mongoose';
import { pause } from '../relay/pause.js';
import { databaseOf } from './collections.js';
import { translateMongoError } from './translate-mongo-error.js';

/** Under load many writes are told at once: asking the server for each one would cost as much as the write itself. */
const GATHER_MS = 50;

/** Writes of a new version, of any process; not the relay's own clearing, which leaves the version alone. */
const newVersions = (collections: readonly string[]): object[] => [
  // A plain cursor instead of the driver's stream: it can take all that has come at once. The caller begins anew after errors.
  { $changeStream: {} },
  {
    $match: {
      'ns.coll': { $in: collections },
      $or: [{ operationType: 'insert' }, { 'updateDescription.updatedFields.version': { $exists: true } }],
    },
  },
  { $project: { _id: 1 } },
];

/** Calls back after writes until the signal aborts or the server ends it. @throws Unavailable when the stream breaks */
export async function watchPending(
  connection: Connection,
  collections: readonly string[],
  onChange: () => void,
  signal: AbortSignal,
): Promise<void> {
  const options = { tailable: true, awaitData: true, maxAwaitTimeMS: 1_000 };
  const changes = databaseOf(connection).aggregate(newVersions(collections), options);
  const close = (): void => void changes.close().catch(() => undefined);
  signal.addEventListener('abort', close, { once: true });
  try {
    while (!signal.aborted && !changes.closed) {
      if ((await changes.tryNext()) === null) continue;
      changes.readBufferedDocuments();
      onChange();
      await pause(GATHER_MS, signal);
    }
  } catch (error) {
    if (!signal.aborted) throw translateMongoError(error);
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}
