import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  describeInBrowser,
  expectAccessible,
  expectFocusVisible,
  expectReflows,
  useBrowser,
  type Visitor,
} from '../../../../../test/support/browser/index.js';
import { HttpVisitor } from '../../../../../test/support/http-visitor.js';
import { seedMission } from '../../../../../test/support/portal-seeds.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';
import { HONEYPOT_FIELD } from '../../parts/honeypot.js';

const NAME = '<img src=x onerror=alert(1)>';
const RIGHT_TO_LEFT = 'شركة الهيدروجين';

/** Asks for the place itself, in the API's own words. */
const fieldsOf = (poolId: string, email: string) => ({
  ...{ poolId, organisationName: 'Local Firm B.V.', country: 'NL', fullName: 'Sietske Veenstra', email },
});

describeInBrowser('asking for a place', () => {
  let world: PortalWorld;
  let mission: { readonly missionId: string; readonly poolId: string };
  beforeAll(async () => {
    // Each test comes from an address of its own, as behind a proxy, so that the limit of one is not the limit of all.
    world = await PortalWorld.start({ env: { BEHIND_PROXY: 'true' } });
    mission = await seedMission(world, 'Bremen', 'HB', 1);
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  const arrive = async (address: string, options: Parameters<typeof browser.visitor>[0] = {}): Promise<Visitor> => {
    const visitor = await browser.visitor(options);
    await visitor.context.setExtraHTTPHeaders({ 'x-forwarded-for': address });
    return visitor;
  };
  const requests = async () => {
    const lead = await world.as('mission-lead', 'mission-scheduling');
    const { body } = await lead.get<{ items: readonly object[] }>(`/v1/missions/${mission.missionId}/slot-requests`);
    return body.items;
  };
  const fillIn = async (page: Page, email: string, organisation: string): Promise<void> => {
    await page.getByLabel('Naam van uw bedrijf').fill(organisation);
    await page.getByLabel('Voor- en achternaam').fill('Sietske Veenstra');
    await page.getByLabel('E-mailadres').fill(email);
  };

  it('goes from the list to a place and back again by keyboard only', async () => {
    const visitor = await arrive('192.0.2.1');
    const { page, keys } = visitor;
    await page.goto('/missions');
    await expectAccessible(page);
    await keys.tabTo('Hydrogen Bremen');
    await keys.press('Enter');
    await keys.tabTo('Vraag een plaats aan');
    await expectFocusVisible(page);
    await expectAccessible(page);
    await keys.press('Enter');
    await page.waitForURL(/\/request$/);
    await expectAccessible(page);
    visitor.provokes(400, /\/request$/);
    await keys.tabTo('Verstuur aanvraag');
    await keys.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    await keys.expectFocused('Er is een probleem');
    await expectAccessible(page);
    await keys.tabTo('Naam van uw bedrijf: Vul dit in.');
    await keys.press('Enter');
    await keys.expectFocused('Naam van uw bedrijf');
    await keys.type(NAME);
    await keys.tabTo(/^Voor- en achternaam/);
    await keys.type(RIGHT_TO_LEFT);
    await keys.tabTo(/^E-mailadres/);
    await keys.type('keyboard@firm.example');
    await keys.tabTo('Verstuur aanvraag');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Uw aanvraag HB-0001' }).waitFor();
    expect(await page.getByText('U hebt een plaats').count()).toBeGreaterThan(0);
    await expectAccessible(page);
    await expectReflows(page);
    await keys.tabTo('Trek deze aanvraag in');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Wilt u uw aanvraag intrekken?' }).waitFor();
    await expectAccessible(page);
    await keys.tabTo('Ja, trek mijn aanvraag in');
    await keys.press('Enter');
    await page.getByText('Uw aanvraag is ingetrokken.').waitFor();
    expect(await requests()).toMatchObject([{ state: 'withdrawn', organisation: { name: NAME } }]);
  });

  it('needs no script: the place, the waiting list, the way back by the secret link', async () => {
    const first = await arrive('192.0.2.2', { javaScript: false });
    await first.page.goto(`/missions/${mission.missionId}/request`);
    await expectReflows(first.page);
    await fillIn(first.page, 'first@firm.example', RIGHT_TO_LEFT);
    await first.page.getByRole('button', { name: 'Deutsch' }).click();
    expect(await first.page.getByLabel('Name Ihres Unternehmens').inputValue()).toBe(RIGHT_TO_LEFT);
    await expectAccessible(first.page);
    await first.page.getByRole('button', { name: 'Anfrage senden' }).click();
    await first.page.getByRole('heading', { level: 1, name: /^Ihre Anfrage HB-/ }).waitFor();
    await expectAccessible(first.page);

    const second = await arrive('192.0.2.3', { javaScript: false });
    await second.page.goto(`/missions/${mission.missionId}/request`);
    await fillIn(second.page, 'second@firm.example', 'Second B.V.');
    await second.page.getByRole('button', { name: 'Verstuur aanvraag' }).click();
    await second.page.getByText('Plek 1 van 1 op de wachtlijst').waitFor();
    const secret = await second.page.locator('.do-secret').getAttribute('href');

    const elsewhere = await arrive('192.0.2.4', { javaScript: false });
    const path = new URL(second.page.url()).pathname;
    elsewhere.provokes(404, path);
    await elsewhere.page.goto(path);
    await elsewhere.page.getByRole('heading', { name: 'Wij kunnen deze aanvraag niet laten zien' }).waitFor();
    await expectAccessible(elsewhere.page);
    await elsewhere.page.goto(secret ?? '');
    expect(elsewhere.page.url()).toBe(second.page.url());
    expect(elsewhere.page.url()).not.toContain('key');
    await elsewhere.page.getByText('Plek 1 van 1 op de wachtlijst').waitFor();
  });

  it('moves up on the open page when somebody before leaves', async () => {
    const api = world.fleet.anyone('mission-scheduling');
    const full = await seedMission(world, 'Hamburg', 'HH', 1);
    const { body: holder } = await api.post<{ id: string; receiptKey: string }>(
      `/v1/missions/${full.missionId}/slot-requests`,
      {
        ...{
          poolId: full.poolId,
          organisation: { name: 'Holder B.V.', country: 'NL' },
          privacyNoticeVersion: '2026-07',
        },
        applicant: { fullName: 'Holder', email: 'holder@firm.example' },
      },
    );
    const { page } = await arrive('192.0.2.5');
    await page.goto(`/missions/${full.missionId}/request`);
    await fillIn(page, 'waiting@firm.example', 'Waiting B.V.');
    await page.getByRole('button', { name: 'Verstuur aanvraag' }).click();
    await page.getByText('Plek 1 van 1 op de wachtlijst').waitFor();
    await api.post(`/v1/slot-requests/${holder.id}/withdrawals`, {}, { 'receipt-key': holder.receiptKey });
    await page.getByText('Er was een plaats vrij toen u aan de beurt was.').waitFor();
  });

  it('says what to do when the address has a request already', async () => {
    const visitor = await arrive('192.0.2.6');
    const { page } = visitor;
    await page.goto(`/missions/${mission.missionId}/request`);
    await fillIn(page, 'second@firm.example', 'Again B.V.');
    visitor.provokes(400, /\/request$/);
    await page.getByRole('button', { name: 'Verstuur aanvraag' }).click();
    await page
      .getByRole('alert')
      .getByText(/al een plaats aangevraagd/)
      .waitFor();
    expect(await page.getByLabel('Naam van uw bedrijf').inputValue()).toBe('Again B.V.');
  });

  it('asks nothing for a program that fills in the hidden field, and says the same to it', async () => {
    const before = (await requests()).length;
    const program = new HttpVisitor(world.portal.origin);
    const path = `/missions/${mission.missionId}/request`;
    const answer = await program.fillIn(path, {
      ...fieldsOf(mission.poolId, 'bot@firm.example'),
      [HONEYPOT_FIELD]: 'x',
    });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('Bedankt voor uw bericht');
    expect(await requests()).toHaveLength(before);
  });

  it('takes no more than ten forms a minute from one address, whatever the visitor says of its own', async () => {
    const visitor = new HttpVisitor(world.portal.origin);
    const path = `/missions/${mission.missionId}/request`;
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) {
      // Made up by the visitor; the last one is what our proxy saw.
      const forwarded = { 'x-forwarded-for': `198.51.100.${time}, 203.0.113.9` };
      const { status, html } = await visitor.post(path, {}, forwarded);
      statuses.push(status);
      if (status === 429) expect(html).toContain('Er kwamen te veel aanvragen vanaf uw adres');
    }
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses[10]).toBe(429);
  });
});
