import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import { BadRequestException } from '@nestjs/common';
import type { paths } from './generated/lead-intake.js';
import { ApiProblem, ServiceAway } from './problem.js';
import { ServiceClient } from './service-client.js';

const as = { correlationId: '0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d01', traceparent: '00-1-1-01' };
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function clientOf(listener: RequestListener): Promise<ServiceClient<paths>> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new ServiceClient<paths>('lead-intake', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

const read = (client: ServiceClient<paths>, more: Readonly<Record<string, string>> = {}): Promise<unknown> =>
  client.call(as, (api, headers) => api.GET('/v1/leads', { headers: { ...headers, ...more } }));

const failed = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => error,
  );

describe('a service as the portal calls it', () => {
  it.each<readonly [string, RequestListener]>([
    ['takes the call and breaks off', (request) => request.destroy()],
    [
      'breaks off in the middle of its answer',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{', () => response.destroy());
      },
    ],
    ['answers that it cannot', (_request, response) => response.writeHead(503).end('{}')],
  ])('is away when it %s', async (_what, listener) => {
    const client = await clientOf(listener);
    expect(await failed(read(client))).toBeInstanceOf(ServiceAway);
  });

  it('is away when nobody listens, for files too', async () => {
    const client = await clientOf(() => undefined);
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    expect(await failed(read(client))).toBeInstanceOf(ServiceAway);
    expect(await failed(client.open(as, '/v1/lead-imports', {}))).toBeInstanceOf(ServiceAway);
  });

  it.each([400, 414, 431])('refuses with %i: it is there', async (status) => {
    const client = await clientOf((_request, response) => response.writeHead(status).end());
    const error = await failed(read(client));
    expect(error).toBeInstanceOf(ApiProblem);
    expect((error as ApiProblem).problem).toMatchObject({ status, code: `http.${status}` });
  });

  it.each([
    ['a line break', 'a\nb'],
    ['a letter that no header takes', '€'],
  ])('is not blamed for %s in a header', async (_what, key) => {
    const client = await clientOf((_request, response) => response.end('{}'));
    expect(await failed(read(client, { 'idempotency-key': key }))).toBeInstanceOf(BadRequestException);
    const opened = client.open(as, '/v1/lead-imports', { headers: { 'idempotency-key': key } });
    expect(await failed(opened)).toBeInstanceOf(BadRequestException);
  });

  it('is not blamed for a defect of ours', async () => {
    const client = await clientOf((_request, response) => response.end('{}'));
    const error = new TypeError('x is not a function');
    expect(await failed(client.call(as, () => Promise.reject(error)))).toBe(error);
  });

  it('is asked so much at once and no more, and everybody gets an answer', async () => {
    const held: ServerResponse[] = [];
    let isHolding = true;
    const answer = (response: ServerResponse) =>
      response.setHeader('content-type', 'application/json').end('{"items":[]}');
    const client = await clientOf((request, response) => {
      if (isHolding && request.url === '/v1/leads') held.push(response);
      else answer(response);
    });
    const asked = Array.from({ length: 100 }, () => read(client));
    await eventually(() => {
      expect(held).toHaveLength(64);
    });
    // Whatever had gone out before this file has arrived by now.
    await client.open(as, '/v1/lead-imports', {});
    expect(held).toHaveLength(64);
    isHolding = false;
    held.forEach(answer);
    expect(await Promise.all(asked)).toHaveLength(100);
  });
});
