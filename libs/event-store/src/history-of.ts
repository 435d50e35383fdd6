import type { Outboxes } from './documents.js';
import type { HistoryEntry } from './event-store.js';
import type { History } from './history.js';
import type { StoredEvent } from './stored-aggregate.js';

function toEntry(event: StoredEvent): HistoryEntry {
  const { id, seq, type, time, actor, correlation, cause, data, personal } = event;
  return {
    ...{ id, seq, type, time, actor, correlation, data },
    ...(cause === undefined ? {} : { cause }),
    ...(personal === undefined ? {} : { personal }),
  };
}

/**
 * Outbox and history of one aggregate, merged. The outbox is read first: an event that the relay moves meanwhile is then
 * seen twice, never missed. Of two copies the history's counts, since an erasure blanks that one first.
 */
export async function historyOf(
  outboxes: Outboxes,
  history: History,
  collection: string,
  id: string,
): Promise<readonly HistoryEntry[]> {
  const unpublished = await outboxes.outboxOf(collection, id);
  const published = await history.of(collection, id);
  const byId = new Map([...unpublished, ...published].map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => a.seq - b.seq).map(toEntry);
}
