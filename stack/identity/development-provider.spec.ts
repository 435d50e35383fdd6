import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestToken } from '../../cli/request-token.ts';
import { freePort } from '../ports.ts';
import { CLIENTS } from './configuration.ts';
import { DEMO_USERS } from './demo-users.ts';
import { startDevelopmentProvider, type DevelopmentProvider } from './development-provider.ts';

const PORTAL = 'http://127.0.0.1:3000';
let folder: string;
let port: number;
let provider: DevelopmentProvider;

const start = () =>
  startDevelopmentProvider({
    ...{ issuer: `http://127.0.0.1:${port}`, host: '127.0.0.1', port, portalUrls: [PORTAL] },
    keysFile: join(folder, 'keys.json'),
  });

const verified = async (token: string) => {
  const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
  return (await jwtVerify(token, keys, { issuer: provider.issuer, audience: 'deuropener' })).payload;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deuropener-identity-'));
  port = await freePort();
  provider = await start();
});
afterAll(async () => {
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the development identity provider', () => {
  it('gives the command line a token with the roles and the name that it asks for', async () => {
    const token = await requestToken(provider.issuer, ['account-manager', 'auditor'], 'jan');
    expect(await verified(token)).toMatchObject({ sub: 'jan', roles: ['account-manager', 'auditor'] });
  });

  it('gives no roles that do not exist', async () => {
    const token = await requestToken(provider.issuer, ['mayor', 'auditor'], 'jan');
    expect(await verified(token)).toMatchObject({ roles: ['auditor'] });
  });

  it('keeps its keys, so that tokens outlive a restart', async () => {
    const token = await requestToken(provider.issuer, ['operator'], 'jan');
    await provider.close();
    provider = await start();
    expect(await verified(token)).toMatchObject({ roles: ['operator'] });
  });

  it('refuses to start on a port that is taken', async () => {
    await expect(start()).rejects.toThrow(/EADDRINUSE/);
  });
});

/** A browser without JavaScript: it keeps cookies and follows redirects by hand. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: { method?: string; body?: URLSearchParams } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, provider.issuer), {
      ...init,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return { status: response.status, text: await response.text(), location: response.headers.get('location') ?? '' };
  };
}

const verifier = 'a-code-verifier-that-is-long-enough-for-the-standard-0123456789';
const challenge = createHash('sha256').update(verifier).digest('base64url');

const authorisation = (extra: Record<string, string>) =>
  `/auth?${new URLSearchParams({
    ...{ client_id: CLIENTS.portal.id, response_type: 'code', redirect_uri: `${PORTAL}/sign-in/callback` },
    ...{ scope: 'openid profile roles', state: 'the-state', nonce: 'the-nonce', ...extra },
  }).toString()}`;

describe('signing in to the portal', () => {
  it.each(DEMO_USERS)('takes one click as $id', async ({ id, roles }) => {
    const go = browser();
    const { location: page } = await go(authorisation({ code_challenge: challenge, code_challenge_method: 'S256' }));
    expect((await go(page)).text).toContain(`value="${id}"`);
    const clicked = await go(page, { method: 'POST', body: new URLSearchParams({ user: id }) });
    const { location: back } = await go(clicked.location);
    const code = new URL(back).searchParams.get('code') ?? '';
    const answer = await fetch(`${provider.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${CLIENTS.portal.id}:${CLIENTS.portal.secret}`)}` },
      body: new URLSearchParams({
        ...{
          grant_type: 'authorization_code',
          code,
          redirect_uri: `${PORTAL}/sign-in/callback`,
          code_verifier: verifier,
        },
      }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect(await verified(token)).toMatchObject({ sub: id, roles });
  });

  it('wants a proof key', async () => {
    const { location } = await browser()(authorisation({}));
    expect(location).toContain('error=invalid_request');
  });

  it('goes back only to a portal that it knows', async () => {
    const { status, location } = await browser()(authorisation({ redirect_uri: 'https://elsewhere.example/' }));
    expect([status, location]).toEqual([400, '']);
  });

  it('knows nobody else', async () => {
    const go = browser();
    const { location: page } = await go(authorisation({ code_challenge: challenge, code_challenge_method: 'S256' }));
    expect((await go(page, { method: 'POST', body: new URLSearchParams({ user: 'somebody' }) })).status).toBe(400);
  });

  it('signs somebody out by a page that needs nothing from elsewhere', async () => {
    const go = browser();
    const { status, text } = await go('/session/end');
    expect(status).toBe(200);
    expect(text).toContain('name="logout" value="yes"');
    expect(text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
  });
});
