import { describe, expect, it } from '@jest/globals';
import { KeyedHash } from '../secrets/keyed-hash.js';
import type { Front } from './front.js';
import { httpAdapter } from './http-adapter.js';
import { RouteTable } from './route-table.js';

const front: Front = {
  headers: () => ({}),
  rewriteUrl: ({ url = '/' }) => url.replace(/^\/en/, ''),
  prepare: () => Promise.resolve(),
};

function world(given?: Front) {
  const keyedHash = new KeyedHash('a secret for tests');
  const adapter = httpAdapter({ headers: {}, front: given, routes: new RouteTable(), keyedHash });
  const instance = adapter.getInstance();
  instance.get<{ Params: { id: string } }>('/missions/:id', ({ params }) => `mission ${params.id}`);
  instance.setNotFoundHandler((_request, reply) => reply.code(404).send('a page'));
  return async (url: string) => {
    const { statusCode, body } = await instance.inject({ url });
    return [statusCode, body];
  };
}

const named = (url: string) => [url.slice(0, 20), url] as const;
const UNREADABLE = ['/missions/%zz', '/missions/%ff', '/%E0%A4%A', `/missions/${'a'.repeat(501)}`];

describe('an address that no router reads', () => {
  const paths = [...UNREADABLE, ...UNREADABLE.map((url) => `/en${url}?x=1`)];
  it.each(paths.map(named))('is nowhere for people: %s', async (_name, url) => {
    expect(await world(front)(url)).toEqual([404, 'a page']);
  });

  it.each(UNREADABLE.map(named))('is malformed for programs: %s', async (_name, url) => {
    const [status, body] = await world()(url);
    expect([status, JSON.parse(String(body))]).toEqual([400, expect.objectContaining({ code: 'address.malformed' })]);
  });

  it('is none that is only unusual', async () => {
    const ask = world(front);
    expect(await ask(`/en/missions/${'a'.repeat(500)}?q=%zz`)).toEqual([200, `mission ${'a'.repeat(500)}`]);
    expect(await ask('/missions/%2F%C3%BC')).toEqual([200, 'mission /ü']);
  });
});
