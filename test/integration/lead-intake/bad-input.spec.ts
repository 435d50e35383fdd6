import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, Api } from '../../support/api.js';
import { aLead, leadBody, startWorld, type Problem, type World } from './world.js';

let world: World;
let manager: Api;
let before: number;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.as('account-manager');
});
afterAll(() => world.close());
beforeEach(async () => {
  before = await world.leads();
});

const expectProblem = ({ status, headers, body }: Answer<Problem>, expected: number) => {
  expect([status, headers.get('content-type'), body.status]).toEqual([
    expected,
    expect.stringMatching(/^application\/problem\+json/),
    expected,
  ]);
  expect(headers.get('api-version')).toBe('0.1.0');
};
const pointers = ({ body }: Answer<Problem>) => [...new Set(body.errors?.map(({ pointer }) => pointer))].sort();
const post = (body: unknown, headers: Record<string, string> = {}) => manager.post<Problem>('/v1/leads', body, headers);

describe('bad input for a new lead', () => {
  afterEach(async () => {
    expect(await world.leads()).toBe(before);
  });

  it.each(['{"channel":', 'null', '[]', '"text"', '7', '', '{"__proto__":{"x":1}}', '\u0000'])(
    'is a body like %j',
    async (body) => {
      expectProblem(await post(body), 400);
    },
  );

  it.each([
    ['a list of 250,000 objects', { organisation: { identifiers: Array.from({ length: 250_000 }, () => ({})) } }],
    ['80,000 unknown names', Object.fromEntries(Array.from({ length: 80_000 }, (_, n) => [`k${n}`, 1]))],
    ['marks upon marks', { organisation: { name: `a${'\u0301\u0316'.repeat(100_000)}` } }],
  ])('is small in bytes and costly to look at: %s', async (_what, body) => {
    const answer = await post(body);
    expectProblem(answer, 400);
    expect(answer.body.errors).toHaveLength(1);
  });

  it('is 1,000 unknown names, of which a hundred are told', async () => {
    const answer = await post(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`k${n}`, 1])));
    expectProblem(answer, 400);
    expect(answer.body.errors).toHaveLength(101);
    expect(answer.body.errors?.at(-1)?.code).toBe('more');
  });

  it('is a name that JavaScript reserves, and says so', async () => {
    expect(pointers(await post('{"__proto__":{"x":1}}'))).toEqual(['/__proto__']);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xfc, 0x7d]), {}, 400],
    ['another character set', '{}', { 'content-type': 'application/json; charset=iso-8859-1' }, 415],
    ['a compressed body', '{}', { 'content-encoding': 'gzip' }, 415],
  ])('is %s', async (_what, body, headers, status) => {
    const response = await fetch(`${world.url}/v1/leads`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await world.environment.tokenFor('account-manager')}`,
        ...headers,
      },
      body,
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
  });

  it.each(['\u200b\u200b', '\u2060'])('is a name of which nothing can be seen: %j', async (name) => {
    expect(pointers(await post(leadBody({ organisation: { name, country: 'DE' } })))).toEqual(['/organisation/name']);
  });

  it('is a date before there were leads', async () => {
    expect(pointers(await post(leadBody({ receivedAt: '0000-01-01T00:00:00Z' })))).toEqual(['/receivedAt']);
  });

  it('is a list of wrong types, all named at once', async () => {
    const answer = await post({
      channel: 7,
      organisation: { name: ['x'], country: 'de', identifiers: [{ scheme: 'kvk', value: '1' }, 'x'] },
      contact: { fullName: null, email: 'nobody' },
      sectorCodes: 'x',
      jobsExpected: '12',
      receivedAt: 'yesterday',
      siteRequirements: { gridMw: -1, rail: 'yes' },
      extra: true,
    });
    expectProblem(answer, 400);
    expect(pointers(answer)).toEqual([
      '/channel',
      '/contact/email',
      '/contact/fullName',
      '/extra',
      '/jobsExpected',
      '/organisation/country',
      '/organisation/identifiers',
      '/organisation/identifiers/0/value',
      '/organisation/identifiers/1',
      '/organisation/name',
      '/receivedAt',
      '/sectorCodes',
      '/siteRequirements/gridMw',
      '/siteRequirements/rail',
    ]);
  });

  it('is everything that is required and missing', async () => {
    expect(pointers(await post({}))).toEqual(['/channel', '/contact', '/organisation']);
    expect(pointers(await post(leadBody({ contact: { fullName: 'Frauke Harms' } })))).toEqual(['/contact']);
  });

  it.each([
    ['control characters', { codeName: 'a\u0007b' }, '/codeName'],
    ['direction overrides', { codeName: 'a\u202Eb' }, '/codeName'],
    [
      'a name of 10,000 characters',
      { organisation: { name: 'x'.repeat(10_000), country: 'DE' } },
      '/organisation/name',
    ],
    ['an e-mail address in a name', { organisation: { name: 'x@y.example', country: 'DE' } }, '/organisation/name'],
    ['a telephone number in a code name', { codeName: 'call +31 50 555 0123' }, '/codeName'],
    ['a country that is none', { organisation: { name: 'x', country: 'ZZ' } }, '/organisation/country'],
    ['null for a value', { codeName: null }, '/codeName'],
    ['a moment in the future', { receivedAt: '2099-01-01T00:00:00Z' }, '/receivedAt'],
    [
      'a website with a password',
      { organisation: { name: 'x', country: 'DE', website: 'https://a:b@c.example' } },
      '/organisation/website',
    ],
  ])('is %s', async (_, changes, pointer) => {
    const answer = await post(leadBody(changes));
    expectProblem(answer, 400);
    expect(pointers(answer)).toEqual([pointer]);
  });

  it('is a body of 2 MiB', async () => {
    expectProblem(await post({ ...leadBody(), description: 'x'.repeat(2 * 1_048_576) }), 413);
  });

  it('is nested a thousand times', async () => {
    expectProblem(await post(`${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`), 400);
  });

  it('is another media type', async () => {
    expectProblem(await post('a,b', { 'content-type': 'text/csv' }), 415);
    expectProblem(await post('<lead/>', { 'content-type': 'application/xml' }), 415);
    expectProblem(await post(leadBody(), { accept: 'text/html' }), 406);
  });

  it('is an idempotency key of 300 characters', async () => {
    expectProblem(await post(leadBody(), { 'idempotency-key': 'x'.repeat(300) }), 400);
  });
});

describe('bad input for a correction', () => {
  it.each([
    ['no If-Match', {}, 428],
    ['a stale If-Match', { 'if-match': '"1"' }, 412],
    ['an If-Match that is no ETag', { 'if-match': 'two' }, 400],
  ])('is %s', async (_, headers, status) => {
    const { id } = await aLead(manager);
    const answer = await manager.call<Problem>(`/v1/leads/${id}`, {
      method: 'PATCH',
      body: { codeName: 'X' },
      headers,
    });
    expectProblem(answer, status);
    expect((await manager.get(`/v1/leads/${id}`)).body).toMatchObject({ version: 2 });
  });

  it.each([
    ['a list', [], ['']],
    [
      'what makes the lead invalid',
      { organisation: { name: null, country: 'xx' }, contact: { email: null } },
      ['/contact', '/organisation/country', '/organisation/name'],
    ],
    ['a field that nobody may set', { stage: 'landed', version: 9, id: 'x' }, ['/id', '/stage', '/version']],
  ])('is %s', async (_, body, expected) => {
    const { id } = await aLead(manager);
    const answer = await manager.call<Problem>(`/v1/leads/${id}`, {
      method: 'PATCH',
      body,
      headers: { 'if-match': '"2"' },
    });
    expectProblem(answer, 400);
    expect(pointers(answer)).toEqual(expected);
  });

  it('is nested deeply', async () => {
    const { id } = await aLead(manager);
    const body = `{"organisation":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
    expectProblem(
      await manager.call<Problem>(`/v1/leads/${id}`, { method: 'PATCH', body, headers: { 'if-match': '"2"' } }),
      400,
    );
  });

  it('is a lead that does not exist', async () => {
    for (const id of ['0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02', 'x', '%00']) {
      expectProblem(await manager.get<Problem>(`/v1/leads/${id}`), 404);
      expectProblem(await manager.get<Problem>(`/v1/leads/${id}/history`), 404);
    }
  });
});

describe('bad input for a list', () => {
  it.each([
    'stage=nowhere',
    'limit=0',
    'limit=201',
    'limit=x',
    'cursor=x',
    'cursor=WzFd',
    'sort=name',
    'country=de',
    'band=A',
    'q[$ne]=1',
    'q=',
  ])('is %s', async (query) => {
    expectProblem(await manager.get<Problem>(`/v1/leads?${query}`), 400);
  });
});
