import { defaultConsumerOptions } from '../kafka-client.js';

/** `starting` until the first join or the first failed try. */
export type ConsumerState = 'starting' | 'joined' | 'down';

/** What a health check needs to know about one consumer. */
export interface ConsumerStatus {
  readonly group: string;
  readonly state: ConsumerState;
  readonly since: Date;
  /** When the loop last came round; a failed try to reach Kafka counts. */
  readonly lastTurnAt: Date;
  /** Whether the group was joined at least once since the start. */
  readonly joinedOnce: boolean;
  readonly pausedPartitions: number;
  /** Records that wait in the partitions of this member, as far as it has looked. */
  readonly lag: number;
}

const TURNS_WITHIN_SESSIONS = 3;

/** A consumer is alive while its loop turns, whether Kafka is there or not (design §5). */
export const isTurning = (
  status: Pick<ConsumerStatus, 'lastTurnAt'>,
  now: Date,
  sessionTimeoutMs = defaultConsumerOptions.sessionTimeoutMs,
): boolean => now.getTime() - status.lastTurnAt.getTime() <= TURNS_WITHIN_SESSIONS * sessionTimeoutMs;
