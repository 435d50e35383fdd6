import { Unavailable } from '@app/kernel';
import type { Outboxes } from './documents.js';
import type { History, HistoryDocument } from './history.js';
import type { StoredEvent } from './stored-aggregate.js';

/** Events may be written while we blank; each round takes in those that came during the one before. */
const MAX_ROUNDS = 10;

function blanked(collection: string, aggregate: string, event: StoredEvent): HistoryDocument {
  const { personal: _personal, ...rest } = event;
  return { ...rest, collection, aggregate };
}

/**
 * Forgets the personal part of every event of one aggregate. Blanked entries go into the history first, for the ids that
 * are still in the outbox: an entry keeps its id, so a relay that appends late finds it there and changes nothing.
 */
export async function blankPersonal(
  outboxes: Outboxes,
  history: History,
  collection: string,
  id: string,
): Promise<void> {
  const secured = new Set<string>();
  let unpublished = await outboxes.outboxOf(collection, id);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    await history.append(unpublished.map((event) => blanked(collection, id, event)));
    unpublished.forEach((event) => secured.add(event.id));
    await history.blank(collection, id);
    unpublished = (await outboxes.blankOutbox(collection, id)).filter((event) => !secured.has(event.id));
    if (unpublished.length === 0) return;
  }
  throw new Unavailable('This record is being written all the time. Try the erasure again.', { id });
}
