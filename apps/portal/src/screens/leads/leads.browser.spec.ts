import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  describeInBrowser,
  expectAccessible,
  expectFocusVisible,
  expectReflows,
  signInAs,
  useBrowser,
} from '../../../../../test/support/browser/index.js';
import { seedLead } from '../../../../../test/support/portal-seeds.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';

describeInBrowser('the lists of an account manager', () => {
  let world: PortalWorld;
  const seeded: { readonly leadId: string; readonly name: string }[] = [];
  beforeAll(async () => {
    world = await PortalWorld.start();
    for (const n of [101, 102, 103]) seeded.push(await seedLead(world, n));
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  async function anna() {
    const visitor = await browser.visitor();
    await signInAs(visitor.page, 'anna-account');
    return visitor;
  }

  it('walks the leads by key and opens one', async () => {
    const { page, keys } = await anna();
    await page.goto('/leads');
    const [third, second] = [seeded[2]?.name ?? '', seeded[1]?.name ?? ''];
    await page.getByRole('link', { name: third }).focus();
    await keys.press('j');
    await keys.expectFocused(second);
    await expectFocusVisible(page);
    await keys.press('k', 'ArrowDown');
    await keys.expectFocused(second);
    await keys.press('?');
    await page.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    await keys.press('Escape');
    const opened = page.waitForRequest((request) => request.url().endsWith(`/leads/${seeded[1]?.leadId ?? ''}`));
    await keys.press('Enter');
    await opened;
  });

  it('filters, says how many there are, and what to do when there are none', async () => {
    const { page } = await anna();
    await page.goto('/leads');
    await page.getByLabel('Zoeken').fill('sample 102');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('1 lead', { exact: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByLabel('Land').selectOption('JP');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('Geen leads gevonden').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('sample 102');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Toon alle leads' }).click();
    await page.getByText('3 leads', { exact: true }).waitFor();
  });

  it.each(['/leads', '/en/leads', '/today', '/en/today'])('is accessible and reflows: %s', async (path) => {
    const { page } = await anna();
    await page.goto(path);
    await expectAccessible(page);
    await expectReflows(page);
  });

  it('shows a new lead on the page of today while it is open', async () => {
    const { page } = await anna();
    await page.goto('/today');
    await page.getByRole('heading', { name: 'Eerst doen' }).waitFor();
    const { name } = await seedLead(world, 104);
    await page.locator('#today-newest').getByRole('link', { name }).waitFor();
    await expectAccessible(page);
  });

  it('shows an auditor the list, and neither names of persons nor a door to log', async () => {
    const { page } = await browser.visitor();
    await signInAs(page, 'aukje-auditor');
    await page.goto('/leads');
    await page.getByText(seeded[0]?.name ?? '').waitFor();
    expect(await page.getByRole('link', { name: 'Lead vastleggen' }).count()).toBe(0);
  });
});
