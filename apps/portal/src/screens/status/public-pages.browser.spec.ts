import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  useBrowser,
} from '../../../../../test/support/browser/index.js';
import { HttpVisitor } from '../../../../../test/support/http-visitor.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';
import { HONEYPOT_FIELD } from '../../parts/honeypot.js';

const PATHS = ['/', '/missions', '/invest', '/invest/received', '/status', '/accessibility', '/privacy', '/contact'];

describeInBrowser('the public pages', () => {
  let world: PortalWorld;
  beforeAll(async () => {
    world = await PortalWorld.start();
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);
  const leads = async () => {
    const accountManager = await world.as('account-manager', 'lead-intake');
    return (await accountManager.get<{ items: readonly object[] }>('/v1/leads')).body.items;
  };

  it.each(PATHS)('%s is accessible in Dutch and English, and reflows', async (path) => {
    const { page } = await browser.visitor();
    for (const prefix of ['', '/en']) {
      await page.goto(`${prefix}${path}`);
      await expectAccessible(page);
    }
    await expectReflows(page);
  });

  it.each(['/de/', '/de/invest'])('%s is accessible', async (path) => {
    const { page } = await browser.visitor();
    await page.goto(path);
    await expectAccessible(page);
  });

  it('take the message of an investor without a script, and tell its number', async () => {
    const visitor = await browser.visitor({ javaScript: false });
    const { page } = visitor;
    await page.goto('/en/invest');
    visitor.provokes(400, '/en/invest');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText('Name of your company: Fill this in.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Name of your company').fill('Nordwind <b>GmbH</b>');
    await page.getByLabel('Country of establishment').selectOption('DE');
    await page.getByLabel('First and last name').fill('Frauke Harms');
    await page.getByLabel('E-mail address').fill('frauke@nordwind.example');
    await page.getByLabel('Sector').fill('hydrogen');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Your message has been received' }).waitFor();
    expect(await page.getByText(/Your number is GRN-L-\d+/).count()).toBe(1);
    expect(await leads()).toMatchObject([{ channel: 'webForm', organisation: { name: 'Nordwind <b>GmbH</b>' } }]);
  });

  it('register nothing for a program that fills in the hidden field', async () => {
    const before = (await leads()).length;
    const program = new HttpVisitor(world.portal.origin);
    const fields = { organisationName: 'Bot', country: 'DE', fullName: 'Bot', email: 'bot@bot.example' };
    const answer = await program.fillIn('/invest', { ...fields, [HONEYPOT_FIELD]: 'x' });
    expect(answer.headers.get('location')).toBe('/invest/received');
    expect(await leads()).toHaveLength(before);
  });

  it('say in words that all services work', async () => {
    const { page } = await browser.visitor();
    await page.goto('/status');
    await page.getByText('Alle diensten werken.').waitFor();
    expect(await page.getByRole('row').count()).toBe(5);
  });
});
