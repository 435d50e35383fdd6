import { Unavailable } from '@app/kernel';
import type { IncomingRecord, RawRecord, TopicPartition, TopicSpec } from '../kafka-client.js';
import { RecordRefused } from '../record-refused.js';
import { InMemoryGroup } from './in-memory-group.js';

/** Stable, so that equal keys share a partition; no key means the first one. FNV-1a. */
function partitionOf(key: Uint8Array | null, partitions: number): number {
  let hash = 0x811c9dc5;
  for (const byte of key ?? []) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % partitions;
}

/**
 * Kafka's twin in memory: topics, partitions, groups with committed offsets. Clients of one broker see the same records.
 * It has no timers, so a test decides what happens when.
 */
export class InMemoryBroker {
  private readonly topics = new Map<string, IncomingRecord[][]>();
  private readonly groups = new Map<string, InMemoryGroup>();
  private changed = Promise.withResolvers<undefined>();
  private away = false;

  /** Kafka goes away: sending and joining fail, consumers crash. */
  goAway(): void {
    this.away = true;
    for (const group of this.groups.values()) group.dissolve();
    this.notify();
  }

  comeBack(): void {
    this.away = false;
    this.notify();
  }

  /** @throws Unavailable while it is away */
  assertThere(): void {
    if (this.away) throw new Unavailable('Kafka is away.');
  }

  create(specs: readonly TopicSpec[]): void {
    for (const { topic, partitions } of specs) {
      if (!this.topics.has(topic))
        this.topics.set(
          topic,
          Array.from({ length: partitions }, () => []),
        );
    }
  }

  /** Appends all or nothing. @throws RecordRefused when a topic is missing */
  append(records: readonly RawRecord[]): void {
    this.assertThere();
    if (records.some(({ topic }) => !this.topics.has(topic))) throw new RecordRefused('UNKNOWN_TOPIC_OR_PARTITION');
    for (const record of records) {
      const partitions = this.topics.get(record.topic) ?? [];
      const partition = partitionOf(record.key, partitions.length);
      const log = partitions[partition];
      log?.push({ ...record, partition, offset: log.length });
    }
    this.notify();
  }

  partitionsOf(topic: string): number {
    return this.topics.get(topic)?.length ?? 0;
  }

  /** The records of a partition from an offset on, in order. */
  recordsOf(
    { topic, partition }: TopicPartition,
    from = 0,
    limit = Number.MAX_SAFE_INTEGER,
  ): readonly IncomingRecord[] {
    return this.topics.get(topic)?.[partition]?.slice(from, from + limit) ?? [];
  }

  /** All records of a topic, partition by partition. */
  all(topic: string): readonly IncomingRecord[] {
    return this.topics.get(topic)?.flat() ?? [];
  }

  lengthOf({ topic, partition }: TopicPartition): number {
    return this.topics.get(topic)?.[partition]?.length ?? 0;
  }

  group(name: string): InMemoryGroup {
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    const fresh = new InMemoryGroup(
      (topic) => this.partitionsOf(topic),
      () => {
        this.notify();
      },
    );
    this.groups.set(name, fresh);
    return fresh;
  }

  /** Resolves at the next change of anything: take it first, then look. */
  nextChange(): Promise<undefined> {
    return this.changed.promise;
  }

  notify(): void {
    this.changed.resolve(undefined);
    this.changed = Promise.withResolvers<undefined>();
  }
}
