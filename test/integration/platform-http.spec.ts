import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService } from '@app/platform';
import { testEnvironment, type TestEnvironment } from '@app/testing';
import { probe } from '../support/platform/probe.service.js';
import { startReady } from '../support/start-ready.js';

let environment: TestEnvironment;
let service: RunningService;
let bearer: string;

beforeAll(async () => {
  environment = await testEnvironment();
  service = await startReady(probe, environment.env);
  bearer = `Bearer ${await environment.tokenFor('account-manager', 'anna')}`;
});
afterAll(async () => {
  await service.close();
  await environment.close();
});

const thing = {
  name: 'Nordwind',
  country: 'DE',
  size: 'small',
  contact: { fullName: 'Jo Doe', email: 'jo@nordwind.example' },
};

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown> & { readonly code?: string; readonly errors?: readonly object[] };
}

async function call(
  method: string,
  path: string,
  init: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const raw = typeof init.body === 'string' || init.body === undefined;
  const response = await fetch(`${service.url}${path}`, {
    method,
    headers: {
      authorization: bearer,
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
      ...init.headers,
    },
    body: raw ? ((init.body as string | undefined) ?? null) : JSON.stringify(init.body),
  });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (answer === '' ? {} : JSON.parse(answer)) as Answer['body'],
  };
}

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  call('POST', '/v1/things', { body, headers });

describe('every answer', () => {
  it.each([
    ['a success', 'GET', '/v1/things', 200],
    ['an unknown address', 'GET', '/v1/nowhere', 404],
    ['a slash too many', 'GET', '/v1/things/', 404],
    ['a wrong method', 'PUT', '/v1/things', 405],
    ['an address that cannot be read', 'GET', '/v1/things/%zz', 400],
    ['health', 'GET', '/health/live', 200],
    ['the OpenAPI document', 'GET', '/v1/openapi.json', 200],
  ])('of %s names the version and carries the security headers', async (_what, method, path, status) => {
    const answer = await call(method, path);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'api-version': '1.2.3',
      'cache-control': 'no-store',
      'content-security-policy': "frame-ancestors 'none'",
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('echoes a correlation id that is a UUID and makes one otherwise', async () => {
    const id = '0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d01';
    expect(
      (await call('GET', '/v1/things', { headers: { 'x-correlation-id': id } })).headers.get('x-correlation-id'),
    ).toBe(id);
    const made = await call('GET', '/v1/things', { headers: { 'x-correlation-id': 'jo@example.org' } });
    expect(made.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what is wrong with a request', () => {
  it.each([
    ['an unknown address', 'GET', '/v1/nowhere', {}, 404, 'route.not-found'],
    ['a wrong method', 'DELETE', '/v1/things', {}, 405, 'method.not-allowed'],
    ['broken JSON', 'POST', '/v1/things', { body: '{"name":' }, 400, 'request.malformed'],
    ['JSON that is no object', 'POST', '/v1/things', { body: '[1]' }, 400, 'input.invalid'],
    ['no body', 'POST', '/v1/things', {}, 400, 'input.invalid'],
    ['an empty body', 'POST', '/v1/things', { body: '' }, 400, 'input.invalid'],
    [
      'XML',
      'POST',
      '/v1/things',
      { body: '<a/>', headers: { 'content-type': 'application/xml' } },
      415,
      'media-type.unsupported',
    ],
    [
      'CSV where JSON belongs',
      'POST',
      '/v1/things',
      { body: 'a,b', headers: { 'content-type': 'text/csv' } },
      415,
      'media-type.unsupported',
    ],
    ['JSON where CSV belongs', 'POST', '/v1/things/imports', { body: '{}' }, 415, 'media-type.unsupported'],
    [
      'an answer in XML',
      'GET',
      '/v1/things',
      { headers: { accept: 'application/xml' } },
      406,
      'media-type.not-acceptable',
    ],
    ['a prototype', 'POST', '/v1/things', { body: '{"__proto__":{"a":1}}' }, 400, 'input.invalid'],
    ['an id that is none', 'GET', '/v1/things/abc', {}, 404, 'thing.not-found'],
    ['an unreadable address', 'GET', '/v1/things/%zz', {}, 400, 'address.malformed'],
  ] as const)('%s is told as problem+json', async (_what, method, path, init, status, code) => {
    const answer = await call(method, path, init);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({
      type: `urn:problem-type:deuropener:${code}`,
      status,
      title: expect.any(String),
      detail: expect.any(String),
      instance: `urn:uuid:${answer.headers.get('x-correlation-id') ?? ''}`,
    });
  });

  it('names the methods that are possible', async () => {
    expect((await call('DELETE', '/v1/things')).headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('refuses a body above 1 MiB', async () => {
    const answer = await post({ ...thing, notes: 'x'.repeat(1_048_576) });
    expect([answer.status, answer.body.code]).toEqual([413, 'body.too-large']);
  });

  it('refuses a body that is nested without end', async () => {
    const answer = await post(`{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'input.invalid']);
  });

  it('lists every violation with its place', async () => {
    const answer = await post({
      name: 'a\u0000b',
      country: 'ZZ',
      contact: { fullName: 'x'.repeat(10_000), email: 'nobody', phone: 'abc' },
      identifiers: [
        { scheme: 'kvk', value: '123' },
        { scheme: 'lei', value: 'x' },
        { scheme: 'nope', value: '1' },
      ],
      website: 'javascript:alert(1)',
      at: '2026-02-30T10:00:00Z',
      count: 1.5,
      'a/b~c': true,
    });
    expect(answer.status).toBe(400);
    const found = (answer.body.errors as readonly { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
    expect(found.sort()).toEqual([
      '/at instant',
      '/a~1b~0c unknown',
      '/contact/email email',
      '/contact/fullName text',
      '/contact/phone phone',
      '/count isInt',
      '/country country',
      '/identifiers/0/value identifier',
      '/identifiers/1/value identifier',
      '/identifiers/2/scheme isIn',
      '/name controlCharacters',
      '/size oneOf',
      '/website website',
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('nobody');
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['a list', []],
    ['text', 'Jo'],
  ])('refuses a nested object that is %s', async (_what, contact) => {
    const answer = await post({ ...thing, contact });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual({ pointer: '/contact', code: 'object', detail: 'must be an object' });
  });

  it('refuses null for what may only be absent', async () => {
    expect((await post({ ...thing, notes: null })).status).toBe(400);
  });

  it('refuses unknown and wrong query parameters', async () => {
    const answer = await call('GET', '/v1/things?limit=1e2&size=huge&x=1&cursor=%7B');
    expect(answer.status).toBe(400);
    const found = (answer.body.errors as readonly { pointer: string }[]).map(({ pointer }) => pointer);
    expect([...new Set(found)].sort()).toEqual(['/cursor', '/limit', '/size', '/x']);
  });
});

describe('what is not HTTP', () => {
  const send = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('end', () => {
        resolve(answer);
      });
      socket.on('error', reject);
    });

  it.each([
    ['nonsense', 'hello\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s is answered like every error', async (_what, bytes, status) => {
    const answer = await send(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/API-Version: 1\.2\.3\r\n[^]*application\/problem\+json/);
  });
});

describe('errors of use cases', () => {
  const failWith = (kind: string): Promise<Answer> => call('POST', '/v1/things/failures/now', { body: { kind } });

  it.each([
    ['rule', 409, 'thing.closed'],
    ['missing', 404, 'thing.not-found'],
    ['forbidden', 403, 'auth.not-allowed'],
    ['away', 503, 'service.unavailable'],
    ['unexpected', 500, 'internal.error'],
  ])('%s becomes %i %s', async (kind, status, code) => {
    const answer = await failWith(kind);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('tells the facts of a rule', async () => {
    expect((await failWith('rule')).body).toMatchObject({ detail: 'It is closed.', facts: { missing: ['a', 'b'] } });
  });
  it('says when to try again', async () => {
    expect((await failWith('away')).headers.get('retry-after')).toBe('3');
  });
  it('tells nothing of an error that nobody expected', async () => {
    expect(JSON.stringify((await failWith('unexpected')).body)).not.toMatch(/12345678|TypeError|probe/);
  });
});

describe('a good request', () => {
  it('arrives as its class, in normal form', async () => {
    const answer = await post({
      ...thing,
      name: '  Cafe\u0301 ',
      contact: { fullName: 'Jo', phone: '050 555 0123' },
      website: 'nordwind.example',
      at: '2026-05-14T10:00:00+02:00',
      notes: 'one\ntwo',
      identifiers: [{ scheme: 'vat', value: 'nl 0044.95.445.B01' }],
    });
    expect(answer.status).toBe(201);
    expect(answer.body['body']).toMatchObject({
      name: 'Café',
      contact: { phone: '+31505550123' },
      website: 'https://nordwind.example',
      at: '2026-05-14T08:00:00.000Z',
      notes: 'one\ntwo',
    });
    expect([answer.headers.get('etag'), answer.headers.get('location')]).toEqual(['"1"', '/v1/things/7']);
  });

  it('knows its caller, conversation and trace', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await post(thing, { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(answer.body['context']).toMatchObject({
      actor: 'anna',
      correlationId: answer.headers.get('x-correlation-id'),
      traceparent: expect.stringMatching(new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`)),
    });
  });

  it('keeps its promise of being the same one as keyed hashes', async () => {
    const key = { 'idempotency-key': 'a key' };
    const promise = async (body: object, headers: Record<string, string>): Promise<{ key: string; bodyHmac: string }> =>
      (await post(body, headers)).body['idempotency'] as { key: string; bodyHmac: string };
    const first = await promise(thing, key);
    const { country, ...rest } = thing;
    expect(await promise({ country, ...rest }, key)).toEqual(first);
    expect((await promise({ ...thing, name: 'Other' }, key)).bodyHmac).not.toBe(first.bodyHmac);
    const other = `Bearer ${await environment.tokenFor('account-manager', 'bert')}`;
    expect((await promise(thing, { ...key, authorization: other })).key).not.toBe(first.key);
    expect((await post(thing)).body['idempotency']).toBeUndefined();
    expect((await post(thing, { 'idempotency-key': 'x'.repeat(256) })).status).toBe(400);
  });

  it('asks for the version on a change', async () => {
    const change = (headers: Record<string, string>): Promise<Answer> =>
      call('PATCH', '/v1/things/7', {
        body: {},
        headers: { 'content-type': 'application/merge-patch+json', ...headers },
      });
    expect((await change({})).status).toBe(428);
    expect((await change({ 'if-match': 'seven' })).status).toBe(400);
    expect((await change({ 'if-match': '"7"' })).headers.get('etag')).toBe('"8"');
    expect((await change({ 'if-match': 'W/"7"' })).status).toBe(200);
  });

  it('links to the next page with the same filters', async () => {
    const answer = await call('GET', '/v1/things?limit=10&size=small');
    expect(answer.body['items']).toEqual([{ limit: 10, size: 'small' }]);
    expect(answer.body['next']).toMatch(/^\/v1\/things\?limit=10&size=small&cursor=[\w-]+$/);
    expect((await call('GET', answer.body['next'] as string)).status).toBe(200);
  });

  it('streams an import without the limit of other bodies', async () => {
    const answer = await call('POST', '/v1/things/imports', {
      body: 'a,b\n'.repeat(600_000),
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    });
    expect([answer.status, answer.body['characters']]).toEqual([202, 2_400_000]);
  });
});

describe('the OpenAPI document', () => {
  it('is open to every site and tells operations, bearer tokens and problems', async () => {
    const answer = await call('GET', '/v1/openapi.json', { headers: { authorization: '' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.body).toMatchObject({
      info: { version: '1.2.3', contact: { name: 'Deuropener' } },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      paths: {
        '/v1/things': {
          post: {
            security: [{ bearer: [] }],
            parameters: [{ in: 'header', name: 'Idempotency-Key', required: false }],
            responses: { 400: { content: { 'application/problem+json': {} } }, 201: {}, 403: {} },
          },
        },
      },
    });
    const operation = (answer.body['paths'] as Record<string, Record<string, { security?: unknown }>>)[
      '/v1/things/{id}'
    ];
    expect(operation?.['get']?.security).toBeUndefined();
  });
});

describe('metrics', () => {
  it('name routes by their template, never by what was asked for', async () => {
    await call('GET', '/v1/things/0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d99');
    await call('GET', '/v1/jo@example.org');
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toMatch(
      /http_request_duration_seconds_count\{.*method="GET",route="\/v1\/things\/:id",status="200".*\} [1-9]/,
    );
    expect(text).toMatch(/use_case_duration_seconds_count\{.*use_case="fail-on-purpose",outcome="refused"/);
    expect(text).toContain('outbox_pending');
    expect(text).not.toMatch(/0197a3c2|example\.org/);
  });
});
