import type { ITopicConfig, Kafka } from 'kafkajs';
import type { TopicSpec } from '../kafka-client.js';

/** A busy broker takes seconds to elect the leaders of many partitions. */
const LEADERS_WITHIN_MS = 10_000;
const DAY_MS = 24 * 3_600 * 1_000;

const configOf = (spec: TopicSpec, topicPrefix: string, replication: number): ITopicConfig => ({
  topic: `${topicPrefix}${spec.topic}`,
  numPartitions: spec.partitions,
  replicationFactor: replication,
  configEntries: [
    { name: 'retention.ms', value: String(spec.retentionDays * DAY_MS) },
    ...(spec.maxRecordBytes === undefined ? [] : [{ name: 'max.message.bytes', value: String(spec.maxRecordBytes) }]),
    // An acknowledged record then survives the loss of one broker.
    ...(replication >= 3 ? [{ name: 'min.insync.replicas', value: '2' }] : []),
  ],
});

/** Creates the topics that are missing. Two processes may do it at the same time. */
export async function ensureTopics(
  kafka: Kafka,
  specs: readonly TopicSpec[],
  topicPrefix: string,
  replication: number,
): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    const existing = new Set(await admin.listTopics());
    const missing = specs.filter(({ topic }) => !existing.has(`${topicPrefix}${topic}`));
    if (missing.length === 0) return;
    await admin.createTopics({
      topics: missing.map((spec) => configOf(spec, topicPrefix, replication)),
      waitForLeaders: true,
      timeout: LEADERS_WITHIN_MS,
    });
  } finally {
    await admin.disconnect();
  }
}
