import type { TopicPartition } from '../kafka-client.js';

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`;

/** How many records of each partition waited when it was last looked at. Bounded by the number of partitions. */
export class PartitionLags {
  private readonly behind = new Map<string, number>();

  /** The records that wait in all partitions that are ours. */
  get total(): number {
    return [...this.behind.values()].reduce((sum, records) => sum + records, 0);
  }

  set(partition: TopicPartition, records: number): void {
    this.behind.set(keyOf(partition), records);
  }

  /** After a rebalance only these are ours; others count what waits in the rest. */
  keepOnly(assigned: readonly TopicPartition[]): void {
    const ours = new Set(assigned.map(keyOf));
    for (const key of this.behind.keys()) if (!ours.has(key)) this.behind.delete(key);
  }

  clear(): void {
    this.behind.clear();
  }
}
