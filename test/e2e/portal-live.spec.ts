import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import type { Page } from 'playwright-core';
import { describeInBrowser, expectAccessible, signInAs, useBrowser, type Visitor } from '../support/browser/index.js';
import { seedLead, seedMission } from '../support/portal-seeds.js';
import { PortalWorld } from '../support/portal-world.js';

/** For people who quote figures: they are printed, never asserted. */
const told = (what: string, ms: number): void => {
  process.stderr.write(`${what}: ${Math.round(ms)} ms\n`);
};

describeInBrowser('the page of a lead, while things happen', () => {
  let world: PortalWorld;
  beforeAll(async () => {
    world = await PortalWorld.start();
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  const echo = (page: Page) => page.locator('#lead-echo');
  const entries = (page: Page) => page.locator('#lead-timeline li > div:first-child').allInnerTexts();

  async function openLead(n: number): Promise<{ visitor: Visitor; page: Page; leadId: string }> {
    const { leadId } = await seedLead(world, n, { place: `Town ${n}` });
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signInAs(page, 'anna-account', `/leads/${leadId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // A page that is loaded anew has forgotten it.
    await page.evaluate('window.sameDocument = true');
    return { visitor, page, leadId };
  }
  const isSameDocument = (page: Page): Promise<unknown> => page.evaluate('window.sameDocument === true');

  /** Polls without making the page wait for animation frames. */
  const untilShown = (page: Page, text: string): Promise<number> => {
    const from = performance.now();
    return eventually(
      async () => {
        if (!(await echo(page).innerText()).includes(text)) throw new Error(`no ${text}: ${await world.report()}`);
        return performance.now() - from;
      },
      { everyMs: 25 },
    );
  };

  it('shows a new mission by itself, and takes neither focus, caret nor half-typed text away', async () => {
    const { page } = await openLead(1);
    await seedMission(world, 'Bremen', 'ONE');
    await untilShown(page, 'Bremen');
    await page.locator('#lead-echo summary').first().click();
    const field = page.locator('#lead-echo textarea').first();
    await field.fill('Half a sent');
    await field.evaluate((element) => {
      (element as HTMLTextAreaElement).setSelectionRange(4, 6);
    });
    const announced = performance.now();
    await seedMission(world, 'Hamburg', 'TWO');
    const shown = await untilShown(page, 'Hamburg');
    told('a new mission on an open lead page, from the answer of its last request', shown);
    told('the same, from the first of the four requests that made the mission', performance.now() - announced);
    expect(await isSameDocument(page)).toBe(true);
    expect(await page.locator('#lead-echo details').first().getAttribute('open')).not.toBeNull();
    expect(await field.inputValue()).toBe('Half a sent');
    expect(await page.evaluate('document.activeElement.id')).toBe(await field.getAttribute('id'));
    expect(await page.evaluate('[document.activeElement.selectionStart, document.activeElement.selectionEnd]')).toEqual(
      [4, 6],
    );
    await eventually(async () => {
      expect(await page.locator('#lead-news').innerText()).toMatch(/^Bijgewerkt: \S/);
    });
    await expectAccessible(page);
  });

  it('keeps text that was typed in a field without the focus', async () => {
    const { page } = await openLead(2);
    await seedMission(world, 'Emden', 'EM');
    await untilShown(page, 'Emden');
    await page.locator('#lead-echo summary').first().click();
    const field = page.locator('#lead-echo textarea').first();
    await field.fill('Mine');
    await page.getByRole('heading', { level: 1 }).click();
    await seedMission(world, 'Oldenburg', 'THREE');
    await untilShown(page, 'Oldenburg');
    expect(await field.inputValue()).toBe('Mine');
  });

  it('catches up by itself after the portal was killed, with nothing missing and nothing double', async () => {
    const { page, visitor, leadId } = await openLead(3);
    visitor.tolerates(/\/live|htmx:sse:error|ERR_|failed request|net::/);
    await seedMission(world, 'Papenburg', 'PA');
    await untilShown(page, 'Papenburg');
    await page.locator('#lead-echo summary').first().click();
    const field = page.locator('#lead-echo textarea').first();
    await field.fill('Still here');
    await world.portal.kill9();
    await seedMission(world, 'Leer', 'FOUR');
    const manager = await world.as('account-manager', 'lead-intake');
    const { headers } = await manager.get(`/v1/leads/${leadId}`);
    const changed = await manager.call(`/v1/leads/${leadId}`, {
      method: 'PATCH',
      body: { timeFrame: 'over2Years' },
      headers: { 'if-match': headers.get('etag') ?? '', 'content-type': 'application/merge-patch+json' },
    });
    expect(changed.status).toBe(200);
    await page.getByText('De verbinding is weg').waitFor();
    await world.portal.start();
    told(
      'an open page catches up after kill -9, from the moment the portal is ready again',
      await untilShown(page, 'Leer'),
    );
    await eventually(async () => {
      const lines = await entries(page);
      expect(lines.filter((line) => line.includes('Leer'))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('Gewijzigd: wanneer'))).toHaveLength(1);
      expect(new Set(lines).size).toBe(lines.length);
    });
    await page.locator('#lead-facts').getByText('over meer dan 2 jaar').waitFor();
    expect(await isSameDocument(page)).toBe(true);
    expect(await field.inputValue()).toBe('Still here');
    expect(await page.evaluate('document.activeElement.id')).toBe(await field.getAttribute('id'));
    await page.locator('#do-connection:empty').waitFor({ state: 'attached' });
    const shown = await entries(page);
    await page.reload();
    expect(await entries(page)).toEqual(shown);
  });

  it('is for those who may see it, and its stream ends when they sign out', async () => {
    const { page, visitor, leadId } = await openLead(4);
    visitor.tolerates(/\/live|htmx:sse:error/);
    const path = `/live?parts=lead:${leadId}:0`;
    const anybody = await fetch(`${world.portal.origin}${path}`, { redirect: 'manual' });
    expect([303, 401]).toContain(anybody.status);
    const stranger = await browser.visitor();
    await signInAs(stranger.page, 'menno-mission', '/');
    expect((await stranger.context.request.get(path)).status()).toBe(403);

    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const stream = await fetch(`${world.portal.origin}${path}`, {
      headers: { cookie },
      signal: AbortSignal.timeout(60_000),
    });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.headers.get('content-security-policy')).toContain("default-src 'none'");
    const ended = stream.text().then((text) => ({ text, at: performance.now() }));
    const from = performance.now();
    // Not by the button: what the identity provider shows then is not ours.
    const signedOut = await page.context().request.post('/sign-out', {
      form: { _csrf: await page.locator('input[name=_csrf]').first().inputValue() },
      headers: { origin: world.portal.origin },
      maxRedirects: 0,
    });
    expect(signedOut.status()).toBeLessThan(400);
    const { text, at } = await ended;
    told('a stream ends after its viewer signed out', at - from);
    expect(text).toContain('lead-timeline');
  });
});
