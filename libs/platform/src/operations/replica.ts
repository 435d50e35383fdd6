import type { ConsumerState, ConsumerStatus } from '@app/messaging';

/** A consumer of one replica, as that replica sees it. */
export interface ReplicaConsumer {
  readonly group: string;
  readonly state: ConsumerState;
  readonly since: Date;
  /** Records that wait in its partitions, as far as it has looked. */
  readonly lag: number;
  readonly pausedPartitions: number;
}

/** What a replica says of itself. */
export interface ReplicaReport {
  readonly id: string;
  /** Its name in the leases. */
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  /** Of the API. */
  readonly version: string;
  readonly startedAt: Date;
  readonly consumers: readonly ReplicaConsumer[];
}

/** A replica that was heard of lately. */
export interface SeenReplica extends ReplicaReport {
  readonly seenAt: Date;
}

/** More groups than a service will ever have: the bound of the document. */
const MAX_CONSUMERS = 50;

export const reportedConsumers = (statuses: readonly ConsumerStatus[]): readonly ReplicaConsumer[] =>
  statuses
    .slice(0, MAX_CONSUMERS)
    .map(({ group, state, since, lag, pausedPartitions }) => ({ group, state, since, lag, pausedPartitions }));
