import type { History } from '../history.js';
import type { WriteListener } from '../write-listeners.js';
import type { Leases } from './leases.js';
import type { OutboxSource } from './outbox-source.js';

/** The parts of a store that the relay works on. */
export interface RelayStore {
  readonly outbox: OutboxSource;
  readonly history: History;
  readonly leases: Leases;
  /** Calls back after every write in this process. Returns how to stop. */
  onWrite(listener: WriteListener): () => void;
  /** Calls back after writes of any process until the signal aborts; resolves then. Missing where there are no others. */
  watchPending?(onChange: () => void, signal: AbortSignal): Promise<void>;
}
