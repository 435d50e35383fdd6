import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import { freePort } from '../../stack/ports.ts';

const reason: string | undefined = await getContainerRuntimeClient().then(
  () => undefined,
  (error: unknown) => String(error),
);
/** Aloud: the reason stands in the name of the test. */
const withDocker = reason === undefined ? it : it.skip;
const suites = [
  'libs/event-store',
  'test/integration/messaging',
  'test/integration/platform',
  'test/integration/lead-intake',
];

async function startMongod() {
  const port = await freePort();
  const container = await new GenericContainer('mongo:8')
    .withExposedPorts({ container: 27017, host: port })
    .withCommand(['--replSet', 'rs0', '--bind_ip_all', '--setParameter', 'transactionLifetimeLimitSeconds=2'])
    .withWaitStrategy(Wait.forLogMessage('Waiting for connections'))
    .start();
  const address = `127.0.0.1:${port}`;
  const direct = await mongoose.createConnection(`mongodb://${address}/?directConnection=true`).asPromise();
  // The name by which the one member is reached from here and from itself must be the same: clients only need ours.
  await direct.db?.admin().command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'localhost:27017' }] } });
  await direct.close();
  return { container, uri: `mongodb://${address}/?directConnection=true` };
}

async function startKafka() {
  const port = await freePort();
  const container = await new GenericContainer('apache/kafka:4.3.1')
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://0.0.0.0:9092,CONTROLLER://127.0.0.1:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@127.0.0.1:9093',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return { container, brokers: `127.0.0.1:${port}` };
}

describe('the integration suites on containers', () => {
  withDocker(
    `pass on the images of Kafka and MongoDB${reason === undefined ? '' : ` [skipped: ${reason}]`}`,
    async () => {
      const [mongod, kafka] = await Promise.all([startMongod(), startKafka()]);
      try {
        const run = spawn(process.execPath, ['test/run.mjs', ...suites], {
          env: { ...process.env, TEST_MONGODB_URI: mongod.uri, TEST_KAFKA_BROKERS: kafka.brokers },
          stdio: 'inherit',
        });
        expect(await once(run, 'exit')).toEqual([0, null]);
      } finally {
        await Promise.all([mongod.container.stop(), kafka.container.stop()]);
      }
    },
    900_000,
  );
});
