import type { StoredEvent } from './stored-aggregate.js';

/** An event in the history, with the aggregate that it belongs to. */
export interface HistoryDocument extends StoredEvent {
  readonly collection: string;
  readonly aggregate: string;
}

/** Every event that ever happened in this service; an entry keeps the id of its event. @throws Unavailable */
export interface History {
  /** Adds entries; one whose id is there already is left as it is. */
  append(entries: readonly HistoryDocument[]): Promise<void>;
  of(collection: string, aggregate: string): Promise<readonly HistoryDocument[]>;
  /** Drops `personal` from every entry of one aggregate. */
  blank(collection: string, aggregate: string): Promise<void>;
}
