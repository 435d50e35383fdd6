import { randomBytes } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { startIssuer, type Issuer } from './issuer.js';
import { startServers } from './servers.js';

/** Real servers, an identity provider, and names of its own for everything that a benchmark makes. */
export interface Environment {
  readonly kafkaBrokers: string;
  readonly mongodbUri: string;
  readonly issuer: Issuer;
  /** Prefix of databases, topics and groups. */
  readonly prefix: string;
  /** What a service needs to run on these servers, on a free port. */
  readonly env: Readonly<Record<string, string>>;
  createTopic(name: string): Promise<void>;
  connection(service: string): Promise<mongoose.Connection>;
  close(): Promise<void>;
}

export async function benchEnvironment(): Promise<Environment> {
  const servers = await startServers();
  const { kafkaBrokers, mongodbUri } = servers;
  const issuer = await startIssuer();
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const admin = new Kafka({ brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const connections: mongoose.Connection[] = [];
  const connect = async (name: string) => {
    const connection = await mongoose.createConnection(mongodbUri, { dbName: `${prefix}-${name}` }).asPromise();
    connections.push(connection);
    return connection;
  };
  return {
    kafkaBrokers,
    mongodbUri,
    issuer,
    prefix,
    env: {
      MONGODB_URI: mongodbUri,
      MONGODB_DATABASE_PREFIX: prefix,
      KAFKA_BROKERS: kafkaBrokers,
      KAFKA_TOPIC_PREFIX: `${prefix}.`,
      // Nobody takes mail there: a running `npm start` must not get that of a benchmark.
      SMTP_URL: 'smtp://127.0.0.1:1',
      OIDC_ISSUER: issuer.url,
      LOG_LEVEL: 'warn',
      LEAD_INTAKE_PORT: '0',
      COMPANY_MATCHING_PORT: '0',
      MISSION_SCHEDULING_PORT: '0',
      PORTAL_PORT: '0',
    },
    createTopic: async (name) => {
      await admin.createTopics({ topics: [{ topic: name, numPartitions: 12 }], waitForLeaders: true });
    },
    connection: connect,
    close: async () => {
      issuer.close();
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
      if (topics.length > 0) await admin.deleteTopics({ topics });
      await admin.disconnect();
      for (const connection of connections) {
        await connection.dropDatabase();
        await connection.close();
      }
      await servers.stop();
    },
  };
}
