import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Background, Config } from '@app/platform';
import { eventually } from '@app/testing';
import fastify, { type FastifyInstance } from 'fastify';
import { toldOf } from '../shell/error.filter.js';
import type { Visit } from '../shell/visit.js';
import { Hub } from './hub.js';
import { LiveParts } from './live-part.js';
import { LiveController } from './live.controller.js';

const running: { readonly instance: FastifyInstance; readonly browser: AbortController }[] = [];
afterEach(async () => {
  for (const { instance, browser } of running.splice(0)) {
    browser.abort();
    await instance.close();
  }
});

/** The route alone, over real connections; `staff` in the query signs in. */
async function world(behindProxy = 'false') {
  const parts = new LiveParts();
  parts.add({ name: 'mission', roles: 'public', keyOf: (id) => `mission:${id}`, draw: () => Promise.resolve([]) });
  const background = { loop: () => ({ nudge: () => undefined }) } satisfies Pick<Background, 'loop'>;
  const hub = new Hub({ versions: () => Promise.resolve(new Map()) }, background);
  const config = { settings: { behindProxy } } as unknown as Config;
  const controller = new LiveController(parts, hub, {} as never, { debug: () => undefined } as never, config);
  const instance = fastify({ forceCloseConnections: true });
  instance.setErrorHandler((error, { method }, reply) => reply.code(toldOf(error, method).status).send());
  instance.get('/live', (request, reply) => {
    const query = new URLSearchParams(request.url.split('?')[1]);
    const visit = { language: 'nl', ...(query.has('staff') ? { viewer: { roles: new Set() } } : {}) };
    controller.stream(visit as unknown as Visit, query, request, reply);
  });
  await instance.listen({ host: '127.0.0.1', port: 0 });
  const browser = new AbortController();
  running.push({ instance, browser });
  const url = `http://127.0.0.1:${(instance.server.address() as AddressInfo).port}/live?parts=mission:1:0`;
  const ask = (more = '', init: RequestInit = {}) => fetch(url + more, { signal: browser.signal, ...init });
  return { hub, ask };
}

describe('the address of live pages', () => {
  it('answers HEAD with the head of a stream, and opens none', async () => {
    const { hub, ask } = await world();
    const answer = await ask('', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(hub.size).toBe(0);
  });

  it('opens no more than so many streams for guests from one address, and still those of staff', async () => {
    const { hub, ask } = await world();
    const statuses = await Promise.all(Array.from({ length: 40 }, () => ask().then(({ status }) => status)));
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await ask('&staff')).status).toBe(200);
    expect(hub.size).toBe(31);
  });

  it('opens one again when another was closed', async () => {
    const { hub, ask } = await world();
    const one = new AbortController();
    await ask('', { signal: one.signal });
    await Promise.all(Array.from({ length: 29 }, () => ask()));
    expect((await ask()).status).toBe(429);
    one.abort();
    await eventually(() => {
      expect(hub.size).toBe(29);
    });
    expect((await ask()).status).toBe(200);
  });

  it('tells guests apart by what the proxy says of them', async () => {
    const { ask } = await world('true');
    const from = (address: string) => ask('', { headers: { 'x-forwarded-for': address } });
    for (let page = 0; page < 30; page += 1) await from('192.0.2.1');
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.2')).status]).toEqual([429, 200]);
  });
});
