/**
 * The bare chain: driver insert → kafkajs send → kafkajs consume → driver insert → send → consume, in one process and
 * with nothing in between. Prints the latency in milliseconds of each of COUNT messages sent at RATE a second, as JSON.
 */
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type EachMessagePayload } from 'kafkajs';
import mongoose from 'mongoose';

const {
  MONGODB_URI = '',
  KAFKA_BROKERS = '',
  DATABASE = '',
  FIRST = '',
  SECOND = '',
  RATE = '',
  COUNT = '',
} = process.env;
const connection = await mongoose.createConnection(MONGODB_URI, { dbName: DATABASE }).asPromise();
const insert = (name: string, id: string) =>
  connection.collection(name, { writeConcern: { w: 'majority' } }).insertOne({ _id: id as never });
const kafka = new Kafka({ brokers: KAFKA_BROKERS.split(','), logLevel: logLevel.NOTHING });
const producer = kafka.producer();
await producer.connect();

const begun = new Map<string, number>();
const latencies: number[] = [];
const count = Number(COUNT);
let finished: () => void = () => undefined;
const done = new Promise<void>((resolve) => (finished = resolve));

async function consume(topic: string, each: (payload: EachMessagePayload) => Promise<void>) {
  const consumer = kafka.consumer({ groupId: `bare-${topic}`, maxWaitTimeInMs: 500 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const joined = new Promise<void>((resolve) =>
    consumer.on(consumer.events.GROUP_JOIN, () => {
      resolve();
    }),
  );
  await consumer.run({ eachMessage: each, partitionsConsumedConcurrently: 8 });
  await joined;
}

await consume(FIRST, async ({ message }) => {
  const id = String(message.key);
  await insert('bare_second', id);
  await producer.send({ topic: SECOND, acks: -1, messages: [{ key: id, value: message.value }] });
});
await consume(SECOND, ({ message }) => {
  const at = begun.get(String(message.key));
  if (at !== undefined) latencies.push(performance.now() - at);
  if (latencies.length === count) finished();
  return Promise.resolve();
});

const body = JSON.stringify({ text: 'x'.repeat(700) });
const started = performance.now();
for (let n = 0; n < count; n++) {
  const wait = started + (n * 1000) / Number(RATE) - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const id = randomUUID();
  begun.set(id, performance.now());
  void insert('bare_first', id).then(() => {
    return producer.send({ topic: FIRST, acks: -1, messages: [{ key: id, value: body }] });
  });
}
await done;
process.stdout.write(JSON.stringify(latencies));
process.exit(0);
