import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { once } from 'node:events';
import { privateKafka, privateMongod, type PrivateServer } from './private-server.ts';

async function answers({ address }: PrivateServer): Promise<boolean> {
  const port = Number(/:(\d+)/.exec(address.replace('mongodb:', ''))?.[1]);
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe.each([
  ['Kafka', privateKafka],
  ['MongoDB', privateMongod],
])('a private server for tests: %s', (_name, start) => {
  let server: PrivateServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  it('comes back on the same port and data after a kill', async () => {
    expect(await answers(server)).toBe(true);
    const before = server.pid();
    await server.kill();
    expect(await answers(server)).toBe(false);
    await server.start();
    expect(server.pid()).not.toBe(before);
    expect(await answers(server)).toBe(true);
  });
});
