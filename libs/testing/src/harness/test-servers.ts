import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';

/** The servers that tests may use; `npm test` starts them and sets the variables. */
export interface TestServers {
  readonly kafkaBrokers: string;
  readonly mongodbUri: string;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run the tests by npm test.`);
  return value;
};

export const testServers = (): TestServers => ({
  kafkaBrokers: required('TEST_KAFKA_BROKERS'),
  mongodbUri: required('TEST_MONGODB_URI'),
});

/** Drops every database whose name begins with `prefix`. */
export async function dropDatabases({ mongodbUri }: TestServers, prefix: string): Promise<void> {
  const connection = await mongoose.createConnection(mongodbUri).asPromise();
  try {
    const { databases } = await connection.listDatabases();
    for (const { name } of databases) {
      if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase();
    }
  } finally {
    await connection.close();
  }
}

/** Deletes every topic and group whose name begins with `prefix`, as far as Kafka lets us. */
export async function deleteTopics({ kafkaBrokers }: TestServers, prefix: string): Promise<void> {
  const admin = new Kafka({ brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING }).admin();
  try {
    await admin.connect();
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics });
    const { groups } = await admin.listGroups();
    const ours = groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(prefix));
    if (ours.length > 0) await admin.deleteGroups(ours);
  } catch {
    // Left-overs cost a little disk on a server that is thrown away; they must not fail a test.
  } finally {
    await admin.disconnect();
  }
}
