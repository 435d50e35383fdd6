import { testEnvironment, type TestEnvironment } from '@app/testing';
import { privateKafka, privateMongod, type PrivateServer } from './private-servers.js';

/** A Kafka and a MongoDB that one test file may kill, and the environment for services on them. */
export interface PrivateEnvironment extends TestEnvironment {
  readonly kafka: PrivateServer;
  readonly mongod: PrivateServer;
}

export async function privateEnvironment(): Promise<PrivateEnvironment> {
  const [kafka, mongod] = await Promise.all([privateKafka(), privateMongod()]);
  const shared = await testEnvironment();
  return {
    ...shared,
    kafka,
    mongod,
    env: { ...shared.env, KAFKA_BROKERS: kafka.address, MONGODB_URI: mongod.address },
    close: async () => {
      await shared.close();
      await Promise.all([kafka.stop(), mongod.stop()]);
    },
  };
}
