import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { publishedLineProblems, topics } from '@app/contracts';
import { eventually } from '@app/testing';
import { expect } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';

interface Servers {
  readonly env: Readonly<Record<string, string>>;
}

/** Every event on the topics of these services: the values of the records, one event a line. */
async function publishedLines({ env }: Servers): Promise<readonly string[]> {
  const { KAFKA_BROKERS = '', KAFKA_TOPIC_PREFIX = '' } = env;
  const kafka = new Kafka({ brokers: KAFKA_BROKERS.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const existing = new Set(await admin.listTopics());
  const wanted = Object.values(topics)
    .map((topic) => `${KAFKA_TOPIC_PREFIX}${topic}`)
    .filter((topic) => existing.has(topic));
  // A broker that was just started again does not lead its partitions yet.
  const offsets = await eventually(() => Promise.all(wanted.map((topic) => admin.fetchTopicOffsets(topic))), {
    timeoutMs: 30_000,
  });
  const expected = offsets.flat().reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
  const groupId = `${KAFKA_TOPIC_PREFIX}published-events.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId });
  const lines: string[] = [];
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: wanted, fromBeginning: true });
    await consumer.run({ eachMessage: ({ message }) => Promise.resolve(void lines.push(String(message.value))) });
    await eventually(() => {
      expect(lines.length).toBeGreaterThanOrEqual(expected);
    });
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
  return lines;
}

/**
 * Expects events, all of them valid by the NL GOV profile and without anything that looks like personal data. With
 * EVENTS_FILE set they are kept there too, one a line, for `npm run check:events` and other checkers.
 */
export async function expectValidEvents(servers: Servers): Promise<void> {
  const lines = await publishedLines(servers);
  const file = process.env['EVENTS_FILE'];
  if (file !== undefined) appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.flatMap((line) => publishedLineProblems(line).map((problem) => `${problem}: ${line}`))).toEqual([]);
}
