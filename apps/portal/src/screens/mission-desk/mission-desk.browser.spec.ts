import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  signInAs,
  useBrowser,
} from '../../../../../test/support/browser/index.js';
import { seedMission } from '../../../../../test/support/portal-seeds.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';
import { placeFor } from '../../../../../test/support/sample.js';

/** In Dutch and in English, at this size and at 320 px. */
async function expectGoodInBothLanguages(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectReflows(page);
  const { pathname, search } = new URL(page.url());
  await page.goto(`/en${pathname}${search}`);
  await expectAccessible(page);
  await page.goto(`${pathname}${search}`);
}

async function fillLeg(page: Page, leg: number, place: string, days: readonly [string, string]): Promise<void> {
  const within = page.getByRole('group', { name: `Etappe ${leg}` });
  await within.getByLabel('Plaats').fill(place);
  await within.getByLabel('Land').selectOption('DE');
  await within.getByLabel('Tijdzone').fill('Europe/Berlin');
  await within.getByLabel('Begint op').fill(days[0]);
  await within.getByLabel('Eindigt op').fill(days[1]);
}

describeInBrowser('the desk of a mission lead', () => {
  let world: PortalWorld;
  beforeAll(async () => {
    world = await PortalWorld.start();
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  const ask = (missionId: string, poolId: string, n: number) =>
    world.fleet.anyone('mission-scheduling').post(`/v1/missions/${missionId}/slot-requests`, placeFor(n, poolId));

  it('takes a mission from an empty draft to open, telling what is missing on the way', async () => {
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signInAs(page, 'menno-mission');
    await page.goto('/mission-desk');
    await expectGoodInBothLanguages(page);
    await page.getByRole('link', { name: 'Nieuwe missie plannen' }).first().click();
    await expectGoodInBothLanguages(page);

    // Nothing is lost by an error, and each stands at its field.
    await page.getByLabel('Titel').fill('Waterstof Bremen');
    visitor.provokes(400, '/mission-desk/new');
    await page.getByLabel('Titel').press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Fout: Nieuwe missie plannen/);
    expect(await page.getByLabel('Titel').inputValue()).toBe('Waterstof Bremen');
    await expectAccessible(page);
    await page.getByLabel('Code', { exact: true }).fill('WB');
    await page.getByLabel('Plaatsen in de delegatie').fill('2');
    await page.getByRole('button', { name: 'Concept opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Waterstof Bremen' }).waitFor();
    await expectGoodInBothLanguages(page);

    await page.getByRole('link', { name: /het reisprogramma/ }).click();
    await page.getByRole('button', { name: 'Etappe toevoegen' }).click();
    await fillLeg(page, 1, 'Bremen', ['2027-05-14T09:00', '2027-05-15T17:00']);
    await page.getByRole('button', { name: 'Etappe toevoegen' }).click();
    await page.getByRole('group', { name: 'Etappe 2' }).waitFor();
    await visitor.keys.expectFocused('Plaats');
    await fillLeg(page, 2, 'Hamburg', ['2027-03-28T02:30', '2027-05-17T15:00']);
    visitor.provokes(400, /\/edit$/);
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    const skipped = page.getByRole('group', { name: 'Etappe 2' }).getByText(/gaat de klok vooruit/);
    await skipped.waitFor();
    await expectAccessible(page);
    await page.getByRole('group', { name: 'Etappe 2' }).getByLabel('Begint op').fill('2027-05-16T09:00');
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();

    await page.getByRole('button', { name: 'Aankondigen' }).click();
    await page.getByText('De missie is aangekondigd.').waitFor();
    await page.getByRole('link', { name: 'Plaatsen toevoegen' }).click();
    await page.getByLabel('Na selectie').check();
    visitor.provokes(400, /\/slot-pools\/new$/);
    await page.getByRole('button', { name: 'Plaatsen toevoegen' }).click();
    await page
      .getByRole('alert')
      .getByText(/Verdelen na selectie kan nog niet/)
      .waitFor();
    await expectAccessible(page);
    await page.getByLabel('Direct').check();
    await page.getByRole('button', { name: 'Plaatsen toevoegen' }).click();
    await page.getByText('De plaatsen zijn toegevoegd.').waitFor();
    await page.getByRole('button', { name: 'Openzetten voor aanvragen' }).click();
    await page.getByText('De missie is open voor aanvragen.').waitFor();
    await expectGoodInBothLanguages(page);
  });

  it('shows new applicants by itself, without moving the focus, and what ends when it is cancelled', async () => {
    const { missionId, poolId } = await seedMission(world, 'Oldenburg', 'OLB', 1);
    await ask(missionId, poolId, 1);
    const { page } = await browser.visitor();
    await signInAs(page, 'menno-mission');
    await page.goto(`/mission-desk/${missionId}/applicants`);
    await expectGoodInBothLanguages(page);
    const link = page.getByRole('link', { name: 'Hydrogen Oldenburg' });
    await link.focus();
    await ask(missionId, poolId, 2);
    await page
      .getByRole('row', { name: /Applicant 2/ })
      .getByText('nummer 1 in de rij')
      .waitFor();
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

    await page.goto(`/mission-desk/${missionId}/transitions/cancelled`);
    await page.getByText('1 bevestigde en 1 wachtende aanvragen vervallen').waitFor();
    await expectGoodInBothLanguages(page);
  });

  it('works without scripts: legs come and go by buttons that send the form', async () => {
    const { page } = await browser.visitor({ javaScript: false, viewport: 'phone' });
    await signInAs(page, 'menno-mission');
    await page.goto('/mission-desk/new');
    await page.getByLabel('Titel').fill('Havens');
    await page.getByRole('group', { name: 'Etappe 1' }).getByLabel('Plaats').fill('Kiel');
    await page.getByRole('button', { name: 'Etappe toevoegen' }).click();
    await page.getByRole('group', { name: 'Etappe 2' }).getByLabel('Plaats').fill('Lübeck');
    await page.getByRole('button', { name: 'Etappe 1 weghalen' }).click();
    await page.getByRole('group', { name: 'Etappe 2' }).waitFor({ state: 'detached' });
    const first = page.getByRole('group', { name: 'Etappe 1' }).getByLabel('Plaats');
    expect([await first.inputValue(), await page.getByLabel('Titel').inputValue()]).toEqual(['Lübeck', 'Havens']);
  });

  it('keeps what was typed when somebody else was faster, and says what is stored now', async () => {
    const { missionId } = await seedMission(world, 'Emden', 'EMD', 5);
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signInAs(page, 'menno-mission');
    await page.goto(`/mission-desk/${missionId}/edit`);
    const api = await world.as('mission-lead', 'mission-scheduling');
    const { headers } = await api.get(`/v1/missions/${missionId}`);
    const etag = headers.get('etag') ?? '';
    const path = `/v1/missions/${missionId}`;
    await api.call(path, { method: 'PATCH', body: { theme: 'Wind op zee' }, headers: { 'if-match': etag } });
    await page.getByLabel('Titel').fill('Emden en Leer');
    visitor.provokes(412, /\/edit$/);
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await page.getByText('Wind op zee').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Emden en Leer');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Emden en Leer' }).waitFor();
  });

  it('lets an auditor look on, and keeps contact data from them', async () => {
    const { missionId } = await seedMission(world, 'Leer', 'LEE', 5);
    const visitor = await browser.visitor();
    const { page } = visitor;
    // Where an auditor begins is another screen's business.
    visitor.tolerates(/GET \S+\/leads$/);
    await signInAs(page, 'aukje-auditor');
    await page.goto(`/mission-desk/${missionId}`);
    await page.getByText('U kijkt mee.').waitFor();
    visitor.provokes(403, /\/applicants$/);
    await page.goto(`/mission-desk/${missionId}/applicants`);
    await page.getByRole('heading', { name: 'U mag deze pagina niet zien' }).waitFor();
  });
});
