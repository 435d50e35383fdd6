import type { StoredEvent } from './stored-aggregate.js';

/** New events that were just stored. */
export interface Written {
  readonly collection: string;
  readonly id: string;
  /** In order of `seq`, at least one. */
  readonly entries: readonly StoredEvent[];
  /** Nothing was waiting in the outbox before them. */
  readonly first: boolean;
}

/** Told of a write; of which, unless it was made with the building blocks. */
export type WriteListener = (written?: Written) => void;

/** Who wants to know about writes in this process. */
export class WriteListeners {
  private readonly listeners = new Set<WriteListener>();

  readonly written: WriteListener = (written) => {
    this.listeners.forEach((listener) => {
      listener(written);
    });
  };

  /** Returns how to stop. */
  add(listener: WriteListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
