import type { Participant, Service } from '@app/contracts';
import { KafkaJsClient } from '@app/messaging';
import { readConfig, type Config } from '@app/platform';
import mongoose, { type Connection } from 'mongoose';
import { Mistake, WrongArguments } from './run-command.js';
import { runningStack } from './running-stack.js';

/** The services that have a database and publish. */
export const SERVICES: readonly Service[] = ['lead-intake', 'company-matching', 'mission-scheduling'];

/** Those that consume, and so may have dead letters: the portal does too, and publishes nothing. */
export const PARTICIPANTS: readonly Participant[] = [...SERVICES, 'portal'];

const chosenOf = <S extends Participant>(name: string | undefined, all: readonly S[]): readonly S[] => {
  if (name === undefined) return all;
  const chosen = all.filter((service) => service === name);
  if (chosen.length === 0) throw new WrongArguments(`There is no service "${name}". Choose from: ${all.join(', ')}.`);
  return chosen;
};

/** The services that `--service NAME` means: that one, or all. @throws WrongArguments for an unknown name */
export const chosenServices = (name: string | undefined): readonly Service[] => chosenOf(name, SERVICES);

/** The same of all that consume. @throws WrongArguments for an unknown name */
export const chosenParticipants = (name: string | undefined): readonly Participant[] => chosenOf(name, PARTICIPANTS);

/**
 * How to reach a service's database and Kafka: from the environment, else from a running `npm start` in this folder, else
 * the defaults. @throws InvalidConfiguration
 */
export async function configOf(service: Participant): Promise<Config> {
  const stack = await runningStack();
  const found = stack === undefined ? {} : { MONGODB_URI: stack.mongodbUri, KAFKA_BROKERS: stack.kafkaBrokers };
  // These tools need none of the secrets that a service refuses to start without in production.
  const env = { ...found, ...process.env, NODE_ENV: 'development' };
  return readConfig({ name: service, portVariable: 'PORT', defaultPort: 0 }, env);
}

/** A server that runs answers at once; a replica set may be choosing another primary. */
const ANSWER_WITHIN_MS = 3_000;

/** The address as people may see it: without name, password and options. */
const shownAddress = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//').replace(/\/?\?.*/, '');

/** Opens the database, lends it and closes it. @throws Mistake when it does not answer within three seconds */
export async function withDatabase<T>({ mongodb }: Config, work: (connection: Connection) => Promise<T>): Promise<T> {
  const options = {
    dbName: mongodb.database,
    serverSelectionTimeoutMS: ANSWER_WITHIN_MS,
    autoIndex: false,
    autoCreate: false,
  };
  const connection = mongoose.createConnection(mongodb.uri, options);
  try {
    await connection.asPromise();
  } catch {
    await connection.close();
    const address = shownAddress(mongodb.uri);
    throw new Mistake(
      `MongoDB at ${address} does not answer. Is the stack running ("npm start"), or is MONGODB_URI wrong?`,
    );
  }
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** A client of the service's Kafka. */
export function kafkaOf({ kafka, service }: Config): KafkaJsClient {
  const { brokers, ssl, sasl, prefix, replication } = kafka;
  return new KafkaJsClient({
    ...{ clientId: `${service}.operator`, brokers, ssl, topicPrefix: prefix, replication },
    ...(sasl === undefined ? {} : { sasl }),
  });
}
