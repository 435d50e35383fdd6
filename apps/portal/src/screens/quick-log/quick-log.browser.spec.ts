import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sampleLei } from '../../../../../stack/demo/sample-numbers.ts';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  signInAs,
  useBrowser,
  type VisitorOptions,
} from '../../../../../test/support/browser/index.js';
import { seedOrganisation } from '../../../../../test/support/portal-seeds.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';

const LEAD = /\/leads\/[0-9a-f-]{36}$/;

describeInBrowser('logging a lead while somebody is on the telephone', () => {
  let world: PortalWorld;
  const lei = sampleLei(71_001);
  beforeAll(async () => {
    world = await PortalWorld.start();
    await seedOrganisation(world, 'NORD WIND Hydrogen GmbH', { identifiers: [{ scheme: 'lei', value: lei }] });
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  async function anna(options?: VisitorOptions) {
    const visitor = await browser.visitor(options);
    await signInAs(visitor.page, 'anna-account');
    await visitor.page.goto('/leads/new');
    // Letters that come before the focus would be lost.
    await visitor.keys.expectFocused('Bedrijf');
    return visitor;
  }

  it('takes seven keys besides the text, hint and all, and says what was done', async () => {
    const { page, keys } = await anna();
    await keys.type('Nord Wind Hydrogen');
    await page.getByText('want dezelfde naam (op de rechtsvorm na)').waitFor();
    await expectAccessible(page);
    await keys.tabTo('Dit is het');
    await keys.press('Space', 'Tab');
    await keys.type('Duits');
    await keys.press('Tab');
    await keys.type('Frauke Harms');
    await keys.press('Tab');
    await keys.type('frauke@nordwind.example');
    await keys.press('Tab');
    await keys.type('Een loods van 5.000 m²');
    await keys.press('Enter');
    await page.waitForURL(LEAD);
    expect(keys.presses).toBeLessThanOrEqual(7);

    await page.getByText(/Lead GRN-L-\d+ is vastgelegd/).waitFor();
    const accountManager = await world.as('account-manager', 'lead-intake');
    const { body } = await accountManager.get(`/v1/leads/${page.url().slice(-36)}`);
    expect(body).toMatchObject({
      organisation: { name: 'Nord Wind Hydrogen', country: 'DE', identifiers: [{ scheme: 'lei', value: lei }] },
      notes: expect.stringContaining('NORD WIND Hydrogen GmbH'),
    });

    await page.getByRole('link', { name: 'Nog een vastleggen' }).click();
    await page.waitForURL('**/leads/new');
    expect(await page.getByLabel('Land').inputValue()).toBe('DE');
  });

  it('offers who begins so while the name is not whole yet, and takes the hint back', async () => {
    const { page, keys } = await anna();
    await keys.type('Nord Wi');
    await page.getByText('want de naam begint zo').waitFor();
    await keys.type('gwam');
    await page.getByText('We kennen geen bedrijf met deze naam.').waitFor();
    expect(await page.getByLabel('Dit is het').count()).toBe(0);
  });

  it.each([
    ['', 'Opslaan', 'E-mail of telefoon', 'Er is een probleem'],
    ['/en', 'Save', 'E-mail or telephone', 'There is a problem'],
  ])('puts errors on their fields and keeps what was typed (%s)', async (prefix, save, reach, problem) => {
    const visitor = await anna();
    const { page } = visitor;
    await page.goto(`${prefix}/leads/new`);
    await expectAccessible(page);
    await page.getByLabel(reach).fill('not@an@address');
    visitor.provokes(400, `${prefix}/leads/new`);
    await page.getByRole('button', { name: save, exact: true }).click();
    await page.getByRole('alert', { name: problem }).waitFor();
    expect(await page.getByLabel(reach).inputValue()).toBe('not@an@address');
    expect(await page.getByLabel(reach).getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await expectReflows(page);
  });

  it('keeps what was typed when the language is switched', async () => {
    const { page } = await anna();
    await page.getByLabel('Bedrijf').fill('Kaneda KK');
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForURL('**/en/leads/new');
    expect(await page.getByLabel('Company').inputValue()).toBe('Kaneda KK');
  });

  it('works without scripts: a step to check, and Enter saves', async () => {
    const { page, keys } = await anna({ javaScript: false });
    await page.getByLabel('Bedrijf').fill('Nordwind Hydrogen');
    await page.getByLabel('Land').selectOption('DE');
    await page.getByLabel('Wie').fill('Frauke Harms');
    await page.getByRole('button', { name: 'Controleer of we dit bedrijf kennen' }).click();
    await page.getByText('want dezelfde naam (op de rechtsvorm na) in hetzelfde land').waitFor();
    await page.getByLabel('E-mail of telefoon').fill('+49 441 555 012 30');
    await keys.press('Enter');
    await page.waitForURL(LEAD);
    await page.getByRole('link', { name: 'Nog een vastleggen' }).waitFor();
  });
});
