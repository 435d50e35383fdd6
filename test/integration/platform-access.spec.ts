import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { startService, type RunningService } from '@app/platform';
import { startIdentityProvider, testEnvironment, type TestEnvironment } from '@app/testing';
import { AuditorWritesController, ForgottenController, probe } from '../support/platform/probe.service.js';
import { startReady } from '../support/start-ready.js';

const CLOSED_PORT = 'http://127.0.0.1:1';

let environment: TestEnvironment;
let service: RunningService;

beforeAll(async () => {
  environment = await testEnvironment();
  service = await startReady(probe, environment.env);
});
afterAll(async () => {
  await service.close();
  await environment.close();
});

interface Told {
  readonly status: number;
  readonly code?: string;
  readonly caller?: string;
}

const get = async (path: string, authorization?: string, url = service.url): Promise<Told> => {
  const response = await fetch(`${url}${path}`, { headers: authorization === undefined ? {} : { authorization } });
  return { ...((await response.json()) as object), status: response.status };
};

const hourAgo = (): number => Math.floor(Date.now() / 1_000) - 3_600;

describe('a route with roles', () => {
  it('admits a caller with one of them', async () => {
    expect(await get('/v1/things', `Bearer ${await environment.tokenFor('account-manager')}`)).toMatchObject({
      status: 200,
    });
    expect(await get('/v1/things', `Bearer ${await environment.tokenFor('auditor')}`)).toMatchObject({ status: 200 });
  });

  it('asks who it is', async () => {
    const response = await fetch(`${service.url}/v1/things`);
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="deuropener"']);
  });

  it('refuses other roles, none, and those that nobody knows', async () => {
    const expected = { status: 403, code: 'auth.not-allowed' };
    expect(await get('/v1/things', `Bearer ${await environment.tokenFor('mission-lead')}`)).toMatchObject(expected);
    expect(await get('/v1/things', `Bearer ${await environment.tokenFor([])}`)).toMatchObject(expected);
    expect(await get('/v1/things', `Bearer ${await environment.tokenFor('admin' as never)}`)).toMatchObject(expected);
  });

  it('refuses tokens that are not valid', async () => {
    const stranger = await startIdentityProvider();
    const role = ['account-manager'] as const;
    const good = await environment.tokenFor('account-manager');
    const [header = '', , signature = ''] = good.split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'x', roles: role, exp: 9e9 })).toString('base64url');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    const tokens = [
      await stranger.tokenFor(role, { issuer: environment.env['OIDC_ISSUER'] ?? '' }),
      await environment.token(role, { issuer: 'https://other.example' }),
      await environment.token(role, { audience: 'another' }),
      await environment.token(role, { expiresAt: hourAgo() }),
      await environment.token(role, { subject: 'system:lead-intake.read-models' }),
      await environment.token(role, { subject: 'Jo Doe' }),
      `${header}.${claims}.${signature}`,
      none,
      'not.a.token',
      'x'.repeat(10_000),
    ];
    await stranger.close();
    for (const token of tokens) {
      expect(await get('/v1/things', `Bearer ${token}`)).toMatchObject({ status: 401, code: 'auth.not-authenticated' });
    }
    expect(await get('/v1/things', 'Basic YTpi')).toMatchObject({ status: 401 });
    expect(await get('/v1/things', 'Bearer a b')).toMatchObject({ status: 401 });
  });
});

describe('a public route', () => {
  const path = '/v1/things/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';

  it('needs no token', async () => {
    expect(await get(path)).toMatchObject({ status: 200, caller: 'nobody' });
  });
  it('knows who sends one', async () => {
    const token = await environment.tokenFor('mission-lead', 'anna');
    expect(await get(path, `Bearer ${token}`)).toMatchObject({ status: 200, caller: 'anna' });
  });
  it('refuses a token that is not valid', async () => {
    expect(await get(path, 'Bearer x.y.z')).toMatchObject({ status: 401 });
  });
});

describe('when the identity provider is away', () => {
  it('answers 503, not 401, and public routes work', async () => {
    const token = await environment.tokenFor('account-manager');
    const alone = await startService(probe, {
      ...environment.env,
      OIDC_ISSUER: CLOSED_PORT,
      MONGODB_DATABASE_PREFIX: `${environment.databasePrefix}-alone`,
      KAFKA_TOPIC_PREFIX: `${environment.topicPrefix}alone.`,
    });
    try {
      expect(await get('/v1/things', `Bearer ${token}`, alone.url)).toMatchObject({
        status: 503,
        code: 'service.unavailable',
      });
      expect(await get('/v1/things/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02', undefined, alone.url)).toMatchObject({
        status: 200,
      });
    } finally {
      await alone.close();
    }
  });
});

describe('a service with a route that says nothing about access', () => {
  it.each([
    [ForgottenController, /ForgottenController\.read \(GET\) has neither @Roles nor @Public/],
    [AuditorWritesController, /AuditorWritesController\.write \(POST\) names the auditor/],
  ])('does not start: %p', async (controller, message) => {
    @Module({ controllers: [controller] })
    class Careless {}
    await expect(startService({ ...probe, module: Careless, groups: [] }, environment.env)).rejects.toThrow(message);
  });
});
