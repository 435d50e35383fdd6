import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { addressesIn, isReachable } from './reach.ts';

describe('servers named in the environment', () => {
  it.each([
    ['127.0.0.1:9092,kafka:9093', ['127.0.0.1:9092', 'kafka:9093']],
    ['mongodb://name:se:cret@a.example:27017,b.example/db?replicaSet=rs0', ['a.example:27017', 'b.example:27017']],
    ['mongodb+srv://cluster.example/', []],
  ])('have addresses: %s', (text, addresses) => {
    expect(addressesIn(text, 27017)).toEqual(addresses);
  });

  it('are reachable or not', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await isReachable(address)).toBe(true);
    server.close();
    await once(server, 'close');
    expect(await isReachable(address)).toBe(false);
  });
});
