import { rememberServer } from './started-servers.mjs';

/**
 * Before all suites: a real Kafka and a real MongoDB. TEST_KAFKA_BROKERS and TEST_MONGODB_URI name servers that run
 * already; what they leave out is started here on free ports and in a temporary folder. Meanwhile the first run after an
 * installation unpacks the Chromium of the browser tests, so that their workers need not do it beside each other.
 */
export default async function serversUp() {
  const { privateKafka, privateMongod } = await import('../../stack/private-server.ts');
  const { findChromium } = await import('./browser/chromium.ts');
  const start = async (variable, startServer) => {
    if (process.env[variable]) return;
    const server = await startServer();
    rememberServer(server);
    process.env[variable] = server.address;
  };
  await Promise.all([
    start('TEST_KAFKA_BROKERS', privateKafka),
    start('TEST_MONGODB_URI', privateMongod),
    findChromium(),
  ]);
}
