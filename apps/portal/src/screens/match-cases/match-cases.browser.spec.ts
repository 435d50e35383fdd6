import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import { demoUser } from '../../../../../stack/identity/demo-users.ts';
import type { Api } from '../../../../../test/support/api.js';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  signInAs,
  useBrowser,
} from '../../../../../test/support/browser/index.js';
import { seedLead, seedOrganisation } from '../../../../../test/support/portal-seeds.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';

interface ShownCase {
  readonly id: string;
  readonly decision: string;
  readonly subject: { readonly id: string };
  readonly queue?: { readonly position: number };
}

describeInBrowser('match cases in the browser', () => {
  let world: PortalWorld;
  let steward: Api;
  beforeAll(async () => {
    world = await PortalWorld.start();
    steward = await world.as('data-steward', 'company-matching');
  });
  afterAll(() => world.stop());
  const browser = useBrowser(() => world.origins);

  const waiting = async (): Promise<readonly ShownCase[]> =>
    (await steward.get<{ items: readonly ShownCase[] }>('/v1/match-cases?state=needsReview')).body.items;

  /** A case of lead number `n`, with an organisation that has the same website under another name. */
  async function seedCase(n: number): Promise<string> {
    await seedOrganisation(world, `Werke ${n} AG`, { website: `https://sample-${n}.example` });
    const { leadId } = await seedLead(world, n);
    return eventually(async () => {
      const found = (await waiting()).find(({ subject }) => subject.id === leadId);
      if (found === undefined) throw new Error(`lead ${n} has no case yet`);
      return found.id;
    });
  }

  const decisionOf = async (id: string): Promise<string> =>
    (await steward.get<ShownCase>(`/v1/match-cases/${id}`)).body.decision;

  it('are decided by the steward with the keyboard alone, one key each', async () => {
    const ids = [await seedCase(11), await seedCase(12), await seedCase(13)];
    const { page, keys } = await browser.visitor();
    await signInAs(page, 'dina-data');
    await page.goto('/match-cases');
    await page.getByText('Er wachten 3 voorstellen op een besluit.').waitFor();
    await expectAccessible(page);
    await expectReflows(page);

    await keys.tabTo('Sample Company 11 GmbH');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Koppelvoorstel 1 van 3' }).waitFor();
    await page.getByRole('rowheader', { name: 'Website' }).waitFor();
    await page.getByText('Zelfde website').waitFor();
    await expectAccessible(page);
    await expectReflows(page);

    await keys.press('1');
    await page.getByText('Gekoppeld aan Werke 11 AG').waitFor();
    await page.getByRole('heading', { name: 'Koppelvoorstel 1 van 2' }).waitFor();
    // A click beside everything takes the focus away; the keys stay.
    await page.mouse.click(3, 300);
    await keys.press('2');
    await page.getByRole('heading', { name: 'Koppelvoorstel 1 van 1' }).waitFor();
    await keys.press('3');
    await page.getByText('Alles is beoordeeld.').waitFor();
    await page.getByText('Nieuw in het register: Sample Company 13 GmbH').waitFor();
    await expectAccessible(page);

    expect(await Promise.all(ids.map(decisionOf))).toEqual(['same', 'different', 'new']);
  });

  it('speak English too, and may be decided again without scripts', async () => {
    const id = await seedCase(14);
    const { page } = await browser.visitor({ javaScript: false });
    await signInAs(page, 'dina-data');
    await page.goto(`/en/match-cases/${id}`);
    await expectAccessible(page);
    await page.getByLabel('Reason').fill('Another street');
    await page.getByRole('button', { name: 'Another company' }).click();
    await page.getByText('Decided: it is none of the proposed companies').waitFor();
    await page.getByRole('link', { name: 'Decide again' }).click();
    await page.getByText('Another street').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Same company' }).click();
    await page.getByText('Linked to Werke 14 AG').waitFor();
    expect(await decisionOf(id)).toBe('same');
    await page.goto('/en/match-cases?state=all');
    await expectAccessible(page);
  });

  it('can be worked without single keys', async () => {
    const id = await seedCase(15);
    const { page, keys } = await browser.visitor();
    await signInAs(page, 'dina-data');
    await page.goto(`/match-cases/${id}`);
    await keys.press('?');
    const letters = page.getByRole('checkbox', { name: 'Letters en cijfers als toetsen gebruiken' });
    await letters.uncheck();
    await keys.press('Escape', '1');
    await keys.tabTo('Toetsen', 'Shift+Tab');
    await keys.press('Enter');
    await letters.check();
    await keys.press('Escape');
    await keys.tabTo(/Ander bedrijf$/);
    await keys.press('2');
    // Had the first key counted, another page would have been decided by the last.
    await page.getByText('Alles is beoordeeld.').waitFor();
    expect(await decisionOf(id)).toBe('different');
  });

  it('say at once that somebody else decided, and keep a late decision from replacing it', async () => {
    const id = await seedCase(16);
    const visitor = await browser.visitor();
    const { page } = visitor;
    await signInAs(page, 'dina-data');
    await page.goto(`/match-cases/${id}`);
    await page.getByLabel('Reden').fill('Zelfde straat');
    await steward.post(`/v1/match-cases/${id}/decision`, { decision: 'different' });
    await page.getByText('Toon hoe het nu is').waitFor();
    expect(await page.getByLabel('Reden').inputValue()).toBe('Zelfde straat');
    visitor.provokes(412, `/match-cases/${id}`);
    await page.getByRole('button', { name: 'Zelfde bedrijf' }).click();
    await page.getByText('Iemand was u voor', { exact: false }).waitFor();
    expect(await page.getByLabel('Reden').inputValue()).toBe('Zelfde straat');
    await expectAccessible(page);
    expect(await decisionOf(id)).toBe('different');
  });

  it('may be looked at by others, and by nobody else', async () => {
    const id = await seedCase(17);
    const auditor = await browser.visitor();
    await signInAs(auditor.page, 'aukje-auditor');
    await auditor.page.goto(`/match-cases/${id}`);
    await auditor.page.getByText('Een databeheerder besluit.').waitFor();
    expect(await auditor.page.getByRole('button', { name: 'Zelfde bedrijf' }).count()).toBe(0);
    await expectAccessible(auditor.page);
    const other = await browser.visitor();
    expect(demoUser('menno-mission')?.roles).toEqual(['mission-lead']);
    await signInAs(other.page, 'menno-mission');
    other.provokes(403, '/match-cases');
    await other.page.goto('/match-cases');
    await other.page.getByRole('heading', { name: 'U mag deze pagina niet zien' }).waitFor();
  });
});
