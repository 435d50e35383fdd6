import type { MongoEventStore } from '@app/event-store';
import { missionDefinition } from '../publish/definitions.js';

/** A dead client's open transaction blocks its pool for so long; above this, applicants would be sent away. */
const MOST_SECONDS = 3;

/**
 * How long the database keeps the transaction of a client that died, in seconds, when that is too long for slot pools.
 * Undefined when it is short enough, or when this user may not ask.
 */
export async function tooLongTransactionLifetime(store: MongoEventStore): Promise<number | undefined> {
  try {
    const admin = store.collection(missionDefinition.collection).db.admin();
    const answer = await admin.command({ getParameter: 1, transactionLifetimeLimitSeconds: 1 });
    const seconds: unknown = answer['transactionLifetimeLimitSeconds'];
    return typeof seconds === 'number' && seconds > MOST_SECONDS ? seconds : undefined;
  } catch {
    return undefined;
  }
}
