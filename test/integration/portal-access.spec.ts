import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@app/platform';
import { DEMO_USERS } from '../../stack/identity/demo-users.ts';
import { HttpVisitor, tokenIn, type Shown } from '../support/http-visitor.js';
import { portalRoutes } from '../support/portal-routes.js';
import { PortalWorld } from '../support/portal-world.js';

let world: PortalWorld;
beforeAll(async () => {
  world = await PortalWorld.start();
});
afterAll(() => world.stop());

const visitor = (): HttpVisitor => new HttpVisitor(world.portal.origin);
const signedIn = async (id = 'anna-account'): Promise<HttpVisitor> => {
  const somebody = visitor();
  await somebody.signIn(id);
  return somebody;
};
const SESSION = '__Host-session';

/** Sends a request that no client would write. */
async function statusOf(origin: string, lines: readonly string[]): Promise<number> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
}

describe('signing in', () => {
  it('asks for a role, and goes on to the page that was wanted', async () => {
    const anna = visitor();
    const refused = await anna.get('/today');
    expect(refused.status).toBe(303);
    expect(refused.headers.get('location')).toBe('/sign-in?next=%2Ftoday');

    const arrived = await anna.signIn('anna-account', '?next=%2Fmissions%3Fcountry%3DDE');
    expect(arrived.url).toBe(`${world.portal.origin}/missions?country=DE`);
    expect(arrived.html).toContain('Anna (account manager)');
  });

  it('keeps the language', async () => {
    const anna = visitor();
    const refused = await anna.get('/en/today');
    expect(refused.headers.get('location')).toBe('/en/sign-in?next=%2Ftoday');
    const choice = await anna.follow(refused);
    expect((await anna.follow(await anna.post(choice.url, { user: 'anna-account' }))).url).toContain('/en/today');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/ok%0d%0aX: y',
    ' //x',
  ])('does not lead away to %j', async (next) => {
    const arrived = await visitor().signIn('anna-account', `?next=${encodeURIComponent(next)}`);
    expect(new URL(arrived.url).origin).toBe(world.portal.origin);
    expect(arrived.url).not.toContain('evil');
  });

  it('begins where it will end, when somebody comes by another name of this machine', async () => {
    const { port, host } = new URL(world.portal.origin);
    const answer = await fetch(`http://localhost:${port}/en/sign-in?next=%2Ftoday`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`http://${host}/en/sign-in?next=%2Ftoday`);
  });

  it('gives a new session, hidden from scripts and from other sites', async () => {
    const anna = visitor();
    await anna.signIn('anna-account');
    expect(anna.cookies.get(SESSION)).toMatch(/^[\w-]{43}$/);

    const again = await visitor().get('/sign-in');
    const cookie = again.headers.getSetCookie().find((line) => line.startsWith('__Host-sign-in-'));
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
  });

  it('does not take over a session that somebody else has planted', async () => {
    const victim = visitor();
    victim.cookies.set(SESSION, 'planted-by-somebody-else-0000000000000000000');
    await victim.signIn('anna-account');
    expect(victim.cookies.get(SESSION)).not.toContain('planted');

    const attacker = visitor();
    attacker.cookies.set(SESSION, 'planted-by-somebody-else-0000000000000000000');
    expect((await attacker.get('/today')).status).toBe(303);
  });

  it('ends the session that the same browser had before', async () => {
    const anna = await signedIn();
    const old = anna.cookies.get(SESSION) ?? '';
    anna.cookies.delete(SESSION);
    const otto = visitor();
    otto.cookies.set(SESSION, old);
    expect((await otto.get('/today')).status).toBe(200);

    anna.cookies.set(SESSION, 'x');
    await anna.signIn('anna-account');
    expect(anna.cookies.get(SESSION)).not.toBe(old);
  });

  it('works in several tabs at once, and goes on where each wanted to', async () => {
    const anna = await signedIn();
    anna.cookies.delete(SESSION);
    // The provider knows her still, as when a browser opens its tabs again.
    const wanted = ['/today', '/leads', '/lead-imports'];
    const begun: Shown[] = [];
    for (const path of wanted) begun.push(await anna.get(`/sign-in?next=${encodeURIComponent(path)}`));
    for (const [n, tab] of begun.entries()) {
      expect((await anna.follow(tab)).url).toBe(`${world.portal.origin}${wanted[n] ?? ''}`);
    }
    const late = await anna.get('/sign-in/callback?code=used&state=used');
    expect([late.status, late.headers.get('location')]).toEqual([303, '/today']);
  });

  it.each(['/€', '/%01', '/a b'])('takes no part of a header from %j', async (next) => {
    const anna = await signedIn();
    const { status, headers } = await anna.get(`/sign-in?next=${encodeURIComponent(next)}`);
    expect([status, headers.get('location')]).toEqual([303, next === '/%01' ? '/%01' : '/today']);
  });

  it.each(['[', 'a:b:c', '127.0.0.1:99999', '%'])('is not confused by the host %j', async (host) => {
    expect(await statusOf(world.portal.origin, ['GET /sign-in HTTP/1.1', `Host: ${host}`])).toBe(303);
  });

  it.each(['?code=stolen&state=forged', '?error=access_denied', ''])(
    'says so when it did not work: %j',
    async (query) => {
      const anna = visitor();
      await anna.get('/sign-in');
      const shown = await anna.get(`/sign-in/callback${query}`);
      expect(shown.status).toBe(400);
      expect(shown.html).toContain('Inloggen is niet gelukt');
      expect(anna.cookies.has(SESSION)).toBe(false);
    },
  );
});

describe('signing out', () => {
  it('ends the session everywhere, and goes on to the provider', async () => {
    const anna = await signedIn();
    const session = anna.cookies.get(SESSION) ?? '';
    const { html } = await anna.get('/missions');
    const out = await anna.post('/sign-out', { _csrf: tokenIn(html) });
    expect(out.status).toBe(200);
    expect(out.headers.get('refresh')).toMatch(/^0;url=http:\/\/127\.0\.0\.1:\d+\/session\/end\?/);
    expect(anna.cookies.has(SESSION)).toBe(false);

    const thief = visitor();
    thief.cookies.set(SESSION, session);
    expect((await thief.get('/today')).status).toBe(303);
  });
});

describe('a form', () => {
  it.each([
    ['without a token', {}],
    ['with an invented one', { _csrf: 'abcdefgh-0000000000000000000000000000000000000000000' }],
  ])('is not taken %s', async (_name, fields) => {
    const anna = await signedIn();
    const answer = await anna.post('/sign-out', fields);
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('Dit formulier is verlopen');
    expect((await anna.get('/today')).status).toBe(200);
  });

  it('is not taken with the token of another session, or of before signing in', async () => {
    const [anna, otto, guest] = [await signedIn(), await signedIn('otto-operator'), visitor()];
    const ottos = tokenIn((await otto.get('/missions')).html);
    expect((await anna.post('/sign-out', { _csrf: ottos })).status).toBe(403);

    const before = (await guest.get('/invest')).html;
    const visitorCookie = guest.cookies.get('__Host-visitor') ?? '';
    anna.cookies.set('__Host-visitor', visitorCookie);
    expect((await anna.post('/sign-out', { _csrf: tokenIn(before) })).status).toBe(403);
  });

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('is not taken from elsewhere: %j', async (headers) => {
    const anna = await signedIn();
    const token = tokenIn((await anna.get('/missions')).html);
    expect((await anna.post('/sign-out', { _csrf: token }, headers)).status).toBe(403);
    expect((await anna.get('/today')).status).toBe(200);
  });

  it('may not be as large as a book', async () => {
    const anna = await signedIn();
    const token = tokenIn((await anna.get('/missions')).html);
    const answer = await anna.post('/sign-out', { _csrf: token, more: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
    expect(answer.html).toContain('Dit is te groot');
  });
});

describe('every answer', () => {
  const paths = ['/', '/en/missions', '/nowhere', '/today', '/sign-in/callback', '/%E0%A4%A', '/live?parts=lead:x:1'];

  it.each(paths)('of %s may not be framed, kept, or read by others', async (path) => {
    const { headers } = await visitor().get(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });

  it('may be kept for a year when it is a file whose name changes with its content', async () => {
    const { html } = await visitor().get('/');
    const css = /href="(\/assets\/portal\.[^"]+\.css)"/.exec(html)?.[1] ?? 'no style sheet';
    const file = await visitor().get(css, { 'accept-encoding': 'br' });
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toMatch(/max-age=31536000.*immutable/);
    expect((await visitor().get('/assets/../package.json')).status).toBe(404);
    expect((await visitor().get('/assets/%2e%2e/assets.json')).status).toBe(404);
  });

  it('says in the language of the address what is wrong', async () => {
    expect((await visitor().get('/nowhere')).html).toContain('Deze pagina is er niet');
    expect((await visitor().get('/en/nowhere')).html).toContain('This page does not exist');
    expect((await visitor().get('/de/nowhere')).html).toContain('Diese Seite gibt es nicht');
  });

  it.each(['/en//evil.example/x', '/de///evil.example'])('links to nobody else from %s', async (path) => {
    const { html } = await visitor().get(path);
    expect(html).not.toMatch(/href="[/\\]{2}/);
  });

  it('answers what is no address', async () => {
    expect(await statusOf(world.portal.origin, ['GET * HTTP/1.1', 'Host: portal'])).toBe(404);
  });

  it('repeats nothing of an address as markup', async () => {
    const { html } = await visitor().get(
      '/missions?country="><script>alert(1)</script>&q=%3Cimg%20src=x%20onerror=alert(1)%3E',
    );
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  });
});

const managers = ['account-manager'] as const;
const readers = ['account-manager', 'auditor'] as const;
const stewards = ['data-steward', 'account-manager', 'auditor'] as const;
const leads = ['mission-lead'] as const;
const lookers = ['mission-lead', 'auditor'] as const;
const operators = ['operator'] as const;

/** Who may see which page. A new screen fails this test until somebody decides here. */
const matrix: Readonly<Record<string, 'public' | readonly Role[]>> = {
  ...Object.fromEntries(
    [
      ...['/', '/sign-in', '/sign-in/callback', '/live', '/missions', '/missions/:id', '/missions/:id/request'],
      ...['/my-request/:id', '/my-request/:id/withdraw', '/invest', '/invest/received', '/status', '/accessibility'],
      ...['/privacy', '/contact'],
    ].map((path) => [`GET ${path}`, 'public' as const]),
  ),
  'POST /sign-out': 'public',
  'POST /missions/:id/request': 'public',
  'POST /my-request/:id': 'public',
  'POST /my-request/:id/withdraw': 'public',
  'POST /invest': 'public',
  'GET /today': managers,
  'GET /leads': readers,
  'GET /leads/new': managers,
  'POST /leads/new': managers,
  'POST /leads/new/hint': managers,
  'GET /leads/:id': readers,
  'GET /leads/:id/edit': managers,
  'POST /leads/:id/edit': managers,
  'GET /lead-imports': managers,
  'POST /lead-imports': managers,
  'GET /lead-imports/example.csv': managers,
  'GET /lead-imports/:id': managers,
  'GET /lead-imports/:id/report': managers,
  'GET /match-cases': stewards,
  'GET /match-cases/:id': stewards,
  'POST /match-cases/:id': ['data-steward'],
  'GET /mission-desk': lookers,
  'GET /mission-desk/new': leads,
  'POST /mission-desk/new': leads,
  'GET /mission-desk/:id': lookers,
  'GET /mission-desk/:id/edit': leads,
  'POST /mission-desk/:id/edit': leads,
  'GET /mission-desk/:id/transitions/:to': leads,
  'POST /mission-desk/:id/transitions/:to': leads,
  'GET /mission-desk/:id/slot-pools/new': leads,
  'POST /mission-desk/:id/slot-pools/new': leads,
  'GET /mission-desk/:id/applicants': leads,
  'GET /operations': operators,
  'POST /operations': operators,
  'GET /operations/dead-letters/:service': operators,
  'POST /operations/dead-letters/:service': operators,
  'GET /operations/dead-letters/:service/:id': operators,
  'POST /operations/dead-letters/:service/:id': operators,
  'GET /operations/dead-letters/:service/:id/discard': operators,
  'POST /operations/dead-letters/:service/:id/discard': operators,
};

/** What the guard does with a visitor; `in` means that the request got past it. */
const doorOf = async (somebody: HttpVisitor, route: string): Promise<'in' | 'sign in first' | 'not allowed'> => {
  const [method, template = ''] = route.split(' ');
  const path = template.replace(':service', 'lead-intake').replaceAll(/:\w+/g, '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02');
  const shown = method === 'GET' ? await somebody.get(path) : await somebody.post(path, {});
  if (shown.html.includes('U mag deze pagina niet zien')) return 'not allowed';
  const away = shown.headers.get('location')?.startsWith('/sign-in?next=') === true;
  return away || shown.html.includes('Log eerst in') ? 'sign in first' : 'in';
};

describe('the pages', () => {
  it('are all in the matrix, each for those who may see it', () => {
    const sorted = (access: unknown): unknown => (Array.isArray(access) ? [...(access as string[])].sort() : access);
    const said = Object.fromEntries(portalRoutes.map(({ route, access }) => [route, sorted(access)]));
    expect(said).toEqual(Object.fromEntries(Object.entries(matrix).map(([route, access]) => [route, sorted(access)])));
  });

  it.each([undefined, ...DEMO_USERS])('open for $id exactly the doors that are theirs', async (user) => {
    const somebody = user === undefined ? visitor() : await signedIn(user.id);
    const wrong: string[] = [];
    for (const [route, access] of Object.entries(matrix)) {
      if (route === 'POST /sign-out') continue;
      const may = access === 'public' || user?.roles.some((role) => access.includes(role)) === true;
      const expected = may ? 'in' : user === undefined ? 'sign in first' : 'not allowed';
      const found = await doorOf(somebody, route);
      if (found !== expected) wrong.push(`${route}: ${found}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });
});
