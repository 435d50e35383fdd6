import type { EventData, EventType } from './catalogue.js';

/** What a service tells the others about a change, before it gets its envelope. */
export type PublicEvent = {
  readonly [T in EventType]: {
    readonly type: T;
    /** Events with one key share a partition. */
    readonly partitionkey: string;
    /** The aggregate's id unless given: a document that holds facts of several subjects names the one it speaks of. */
    readonly subject?: string;
    readonly data: EventData<T>;
  };
}[EventType];
