import type { MongoEventStore } from '@app/event-store';
import { translated } from '@app/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RelayHasRoom } from '../../application/importing/ports.js';
import { organisationDefinition } from '../publish/definitions.js';

/** Ours (design §5): above this many unpublished organisations an import waits, so that it never outruns the relay. */
const MAX_PENDING = 1_000;
const LOOK_EVERY_MS = 25;

/** Waits until the relay has caught up. While Kafka is away an import rests, and goes on by itself. */
export const relayHasRoom =
  (store: MongoEventStore): RelayHasRoom =>
  async (signal) => {
    const pending = (): Promise<number> =>
      translated(() =>
        store
          .collection(organisationDefinition.collection)
          .countDocuments({ pendingSince: { $exists: true } }, { limit: MAX_PENDING + 1, hint: 'pendingSince' }),
      );
    while (!signal.aborted && (await pending()) > MAX_PENDING) await sleep(LOOK_EVERY_MS);
  };
