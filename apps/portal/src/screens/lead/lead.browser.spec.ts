import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  signInAs,
  useBrowser,
} from '../../../../../test/support/browser/index.js';
import { seedLead, seedMatchedLead, seedMission } from '../../../../../test/support/portal-seeds.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';

describeInBrowser('the page of a lead', () => {
  let world: PortalWorld;
  beforeAll(async () => {
    world = await PortalWorld.start();
    await seedMission(world, 'Bremen', 'HB1');
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  it('says what to do, who it is and which mission fits, and takes a correction', async () => {
    const { leadId } = await seedMatchedLead(world, 1);
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signInAs(page, 'anna-account', `/leads/${leadId}`);
    await page.locator('#lead-echo', { hasText: 'gaat naar Duitsland, het land van de lead' }).waitFor();
    await page.locator('#lead-matches', { hasText: 'Een registernummer klopt precies' }).waitFor();
    expect(await page.locator('#lead-facts').innerText()).toContain('Person 1');
    await expectAccessible(page);
    await expectReflows(page);

    await page.locator('#lead-next-step').getByRole('link', { name: 'activiteiten' }).click();
    await page.getByLabel('onderzoek en ontwikkeling').check();
    await page.getByLabel('E-mailadres').fill('nobody');
    await page.getByLabel('Notities').fill('Half a sentence');
    await expectAccessible(page);
    visitor.provokes(400, `/leads/${leadId}/edit`);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { name: 'Er is een probleem' }).waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.getByLabel('Notities').inputValue()).toBe('Half a sentence');
    await expectAccessible(page);
    await page.getByLabel('E-mailadres').fill('person.1@sample-1.example');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('De gegevens zijn gewijzigd.').waitFor();
    await page.locator('#lead-timeline', { hasText: 'Gewijzigd: activiteiten en notities' }).waitFor();
  });

  it('keeps what was typed when somebody was faster, and takes in what they changed', async () => {
    const { leadId } = await seedLead(world, 2);
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signInAs(page, 'anna-account', `/leads/${leadId}/edit`);
    await page.getByLabel('Notities').fill('Mine');
    const manager = await world.as('account-manager', 'lead-intake');
    const etag = (await manager.get(`/v1/leads/${leadId}`)).headers.get('etag') ?? '';
    const faster = await manager.call(`/v1/leads/${leadId}`, {
      method: 'PATCH',
      body: { jobsBand: 'from10To49' },
      headers: { 'if-match': etag },
    });
    expect(faster.status).toBe(200);
    visitor.provokes(412, `/leads/${leadId}/edit`);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { name: 'Iemand was u voor' }).waitFor();
    await page.getByText('10 tot en met 49 (overgenomen in het formulier)').waitFor();
    expect(await page.getByLabel('Notities').inputValue()).toBe('Mine');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('De gegevens zijn gewijzigd.').waitFor();
    const { body } = await manager.get(`/v1/leads/${leadId}`);
    expect(body).toMatchObject({ notes: 'Mine', jobsBand: 'from10To49' });
  });

  it('shows an auditor no person, and stands without the services beside it', async () => {
    const { leadId } = await seedLead(world, 3);
    const { page } = await browser.visitor({ locale: 'en-GB' });
    await signInAs(page, 'aukje-auditor', `/en/leads/${leadId}`);
    await page.locator('#lead-facts', { hasText: 'Only account managers see contact details' }).waitFor();
    expect(await page.content()).not.toContain('Person 3');
    await expectAccessible(page);
    await world.fleet.replica('company-matching').kill9();
    await page.reload();
    await page.locator('#lead-matches', { hasText: 'We cannot show this part now' }).waitFor();
    await page.locator('#lead-echo', { hasText: 'Mission to Bremen' }).waitFor();
    await expectAccessible(page);
    await world.fleet.replica('company-matching').start();
    await page.locator('#lead-matches', { hasText: 'Look at the match case' }).waitFor();
  });
});
