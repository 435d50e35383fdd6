import { deadLetterTopic, PARTITIONS_PER_TOPIC, RETENTION_DAYS, topics, type Topic } from '@app/contracts';
import type { TopicSpec } from './kafka-client.js';

const known: ReadonlySet<string> = new Set<string>(Object.values(topics));

/** A topic of the catalogue as it must be created. */
export const eventTopicSpec = (topic: Topic): TopicSpec => ({
  topic,
  partitions: PARTITIONS_PER_TOPIC,
  retentionDays: RETENTION_DAYS,
});

/**
 * One partition: dead letters are few, and a redrive sends the oldest first. Twice the broker's usual limit of 1 MB, so
 * that a record at that limit still fits with its headers.
 */
export const deadLetterTopicSpec = (service: string): TopicSpec => ({
  topic: deadLetterTopic(service),
  partitions: 1,
  retentionDays: RETENTION_DAYS,
  maxRecordBytes: 2 * 1_024 * 1_024,
});

/** The topics that a producer may create on its own when they are missing: those of the catalogue, nothing mistyped. */
export const specOfKnownTopic = (topic: string): TopicSpec | undefined =>
  known.has(topic) ? { topic, partitions: PARTITIONS_PER_TOPIC, retentionDays: RETENTION_DAYS } : undefined;
