import type { TopicPartition } from './kafka-client.js';
import type { ConsumerState } from './consuming/consumer-status.js';

/** How a try ended. `retried` may be counted several times for one record, every other outcome once. */
export type Outcome =
  | 'handled'
  /** It had been handled before (`AlreadyExists`). */
  | 'duplicate'
  /** A rule that the handler declared expected. */
  | 'ignored'
  /** A valid event of a type without handler. */
  | 'skipped'
  /** Sent to another group alone. */
  | 'otherGroup'
  | 'deadLettered'
  | 'retried';

/** What consumers measure. `type` is a known event type, or `unknown`: labels stay bounded. */
export interface ConsumerMetrics {
  consumed(group: string, type: string, outcome: Outcome): void;
  /** Seconds between the event and the end of its handling. */
  eventAge(group: string, type: string, seconds: number): void;
  /** Records of a partition that wait behind the last one handled. */
  lag(group: string, partition: TopicPartition, records: number): void;
  paused(group: string, partitions: number): void;
  state(group: string, state: ConsumerState): void;
}

const ignore = (): void => undefined;

export const noMetrics: ConsumerMetrics = {
  consumed: ignore,
  eventAge: ignore,
  lag: ignore,
  paused: ignore,
  state: ignore,
};
