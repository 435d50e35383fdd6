import { randomUUID } from 'node:crypto';
import { Unavailable } from '@app/kernel';
import type { Kafka } from 'kafkajs';
import type { IncomingRecord, TopicPartition } from '../kafka-client.js';
import { fromMessage } from './kafkajs-records.js';

const READ_WITHIN_MS = 20_000;
const MAX_WAIT_MS = 200;

/** Which of these offsets the topic still holds, in order. */
async function present(kafka: Kafka, topic: string, partition: number, offsets: readonly number[]): Promise<number[]> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    const bounds = (await admin.fetchTopicOffsets(topic)).find((found) => found.partition === partition);
    if (bounds === undefined) return [];
    return offsets
      .filter((offset) => offset >= Number(bounds.low) && offset < Number(bounds.high))
      .sort((a, b) => a - b);
  } finally {
    await admin.disconnect();
  }
}

/**
 * Reads single records. kafkajs can read only within a group, so a group with a name of its own is made, never commits,
 * and is deleted again.
 */
export async function readRecords(
  kafka: Kafka,
  topicPrefix: string,
  at: TopicPartition,
  offsets: readonly number[],
): Promise<readonly IncomingRecord[]> {
  const topic = `${topicPrefix}${at.topic}`;
  const wanted = await present(kafka, topic, at.partition, offsets);
  const [first] = wanted;
  const last = wanted.at(-1);
  if (first === undefined || last === undefined) return [];
  const groupId = `${topicPrefix}reader.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: MAX_WAIT_MS });
  const found: IncomingRecord[] = [];
  let timeout: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      timeout = setTimeout(() => {
        reject(new Unavailable(`Kafka did not give the records within ${READ_WITHIN_MS} ms.`));
      }, READ_WITHIN_MS);
      const running = consumer.run({
        autoCommit: false,
        eachBatch: ({ batch }) => {
          if (batch.partition === at.partition) {
            const records = batch.messages.map((message) => fromMessage(at, message));
            found.push(...records.filter(({ offset }) => wanted.includes(offset)));
            if (Number(batch.lastOffset()) >= last) resolve();
          }
          return Promise.resolve();
        },
      });
      running.catch(reject);
      // Takes effect with the first fetch, which comes after the join.
      consumer.seek({ topic, partition: at.partition, offset: String(first) });
    });
    return found;
  } finally {
    clearTimeout(timeout);
    await consumer.disconnect();
    await forgetGroup(kafka, groupId);
  }
}

/** Left alone, an empty group would go by itself after the broker's retention. */
async function forgetGroup(kafka: Kafka, groupId: string): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
  } finally {
    await admin.disconnect();
  }
}
