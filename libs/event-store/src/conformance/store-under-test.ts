import type { Clock, NewId } from '@app/kernel';
import type { EventStore } from '../event-store.js';
import type { RelayStore } from '../relay/relay-store.js';

/** A store on an empty database of its own, and what the suite needs to play with it. */
export interface StoreUnderTest {
  readonly store: EventStore & RelayStore;
  readonly clock: Clock & { advance(ms: number): void };
  readonly newId: NewId;
  close(): Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;
