import type { OutgoingRecord, PublishingIdentity, RecordPublisher } from '@app/contracts';
import { toRecord, type HistoryDocument, type MongoEventStore } from '@app/event-store';
import { ONLY_GROUP } from '@app/messaging';

/** Which events of the history go out again. */
export interface Republication {
  readonly type?: string;
  /** Logged at this instant or later. */
  readonly since?: Date;
  readonly subject?: string;
  /** The only consumer group that handles them; all when absent. */
  readonly onlyGroup?: string;
}

/** How far it came. */
export interface Progress {
  readonly sent: number;
  /** Events of types that the catalogue does not know any more. */
  readonly skipped: number;
}

const MAX_BATCH = 200;
const MAX_BATCH_CHARACTERS = 500_000;

function filterOf({ type, since, subject }: Republication): object {
  return {
    public: { $exists: true },
    ...(type === undefined ? {} : { 'public.type': type }),
    ...(since === undefined ? {} : { time: { $gte: since } }),
    ...(subject === undefined
      ? {}
      : { $or: [{ 'public.subject': subject }, { aggregate: subject, 'public.subject': { $exists: false } }] }),
  };
}

/** The record as it was sent the first time, undefined when it cannot be made any more. */
function recordOf(entry: HistoryDocument, identity: PublishingIdentity, only?: string): OutgoingRecord | undefined {
  try {
    const record = toRecord(entry, entry.aggregate, identity);
    if (record === undefined || only === undefined) return record;
    return { ...record, headers: { ...record.headers, [ONLY_GROUP]: only } };
  } catch {
    return undefined;
  }
}

/**
 * Sends public events of the history again: same ids, same bytes, each aggregate in its order. Consumers skip what they
 * have seen, so a repeat after a failure is harmless. @throws Unavailable
 */
export async function republish(
  store: MongoEventStore,
  publisher: RecordPublisher,
  identity: PublishingIdentity,
  which: Republication,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  let [sent, skipped] = [0, 0];
  let batch: OutgoingRecord[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await publisher.send(batch);
    sent += batch.length;
    [batch, size] = [[], 0];
    onProgress({ sent, skipped });
  };
  for await (const entry of store.history.scan(filterOf(which))) {
    const record = recordOf(entry, identity, which.onlyGroup);
    if (record === undefined) {
      skipped += 1;
      continue;
    }
    batch.push(record);
    size += record.value.length;
    if (batch.length >= MAX_BATCH || size > MAX_BATCH_CHARACTERS) await flush();
  }
  await flush();
  return { sent, skipped };
}
