/** The Kafka and the MongoDB that a benchmark fills with data. */
export interface Servers {
  readonly kafkaBrokers: string;
  readonly mongodbUri: string;
  stop(): Promise<void>;
}

interface PrivateServer {
  readonly address: string;
  stop(): Promise<void>;
}

interface PrivateServers {
  privateKafka(): Promise<PrivateServer>;
  privateMongod(): Promise<PrivateServer>;
}

/** KAFKA_BROKERS and MONGODB_URI when both are set, else servers of its own that are thrown away afterwards. */
export async function startServers(): Promise<Servers> {
  const { KAFKA_BROKERS: kafkaBrokers, MONGODB_URI: mongodbUri } = process.env;
  if (kafkaBrokers !== undefined && mongodbUri !== undefined) {
    return { kafkaBrokers, mongodbUri, stop: () => Promise.resolve() };
  }
  // `stack` is not built: Node runs it as it is, from the compiled benchmark too.
  const stack = new URL('../../../stack/private-server.ts', import.meta.url).href;
  const servers = (await import(stack)) as PrivateServers;
  const [kafka, mongod] = await Promise.all([servers.privateKafka(), servers.privateMongod()]);
  return {
    kafkaBrokers: kafka.address,
    mongodbUri: mongod.address,
    stop: async () => {
      await Promise.all([kafka.stop(), mongod.stop()]);
    },
  };
}
