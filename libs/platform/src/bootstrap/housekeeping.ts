import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import type { Background } from '../background/background.js';

const EVERY_MS = 3_600_000;
const KEYS_KEPT_MS = 30 * 24 * 3_600_000;

/** In one replica, every hour: idempotency keys and the answers kept with them are forgotten after 30 days. */
export function keepHouse(
  store: Pick<MongoEventStore, 'forgetIdempotencyKeys'>,
  background: Background,
  clock: Clock,
): void {
  background.leaderLoop(
    'housekeeping',
    async () => {
      await store.forgetIdempotencyKeys(new Date(clock.now().getTime() - KEYS_KEPT_MS));
    },
    { everyMs: EVERY_MS },
  );
}
