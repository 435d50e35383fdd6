import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import type { Api } from '../../../../../test/support/api.js';
import { BadRecords } from '../../../../../test/support/bad-records.js';
import {
  describeInBrowser,
  expectAccessible,
  expectReflows,
  signInAs,
  useBrowser,
} from '../../../../../test/support/browser/index.js';
import { PortalWorld } from '../../../../../test/support/portal-world.js';

interface Letter {
  readonly id: string;
  readonly state: string;
  readonly eventId?: string;
  readonly reason?: string;
}

const HOSTILE = '{"name": "<script>document.title = \'owned\'</script>';
const LETTERS = '/operations/dead-letters/company-matching';

describeInBrowser('operations in the browser', () => {
  let world: PortalWorld;
  let bad: BadRecords;
  let operator: Api;
  beforeAll(async () => {
    world = await PortalWorld.start();
    bad = new BadRecords(world.topicPrefix);
    operator = await world.as('operator', 'company-matching');
  });
  afterAll(async () => {
    await bad.close();
    await world.stop();
  });
  const browser = useBrowser(() => world.origins);

  const lettersOf = async (eventId: string): Promise<readonly Letter[]> => {
    const { body } = await operator.get<{ items: readonly Letter[] }>('/v1/dead-letters?limit=200');
    return body.items.filter((letter) => letter.eventId === eventId);
  };

  /** Ids of the letters that a record has become, once there are so many. */
  const letters = (eventId: string, count: number): Promise<readonly Letter[]> =>
    eventually(async () => {
      const found = await lettersOf(eventId);
      expect(found).toHaveLength(count);
      return found;
    });

  it('lead to a record that could not be handled, say why, and let it be discarded with a reason', async () => {
    const eventId = await bad.send(HOSTILE);
    const [letter] = await letters(eventId, 1);
    const visitor = await browser.visitor();
    const { page, keys } = visitor;
    await signInAs(page, 'otto-operator');
    await page.goto('/operations');
    const link = page.getByRole('link', { name: /^\d+ onbestelba(ar bericht|re berichten) bij Bedrijven$/ });
    // The page looks again by itself, until the service has counted it.
    await link.waitFor();
    await link.focus();
    const name = (await keys.focusedName()) ?? '';
    await page.waitForResponse((answer) => answer.request().headers()['hx-request'] === 'true');
    await page.getByText('Bijgewerkt om').waitFor();
    await keys.expectFocused(name);
    await expectAccessible(page);
    await expectReflows(page);

    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Onbestelbare berichten: Bedrijven' }).waitFor();
    await expectAccessible(page);
    await expectReflows(page);
    await page.getByRole('link', { name: 'Het bericht is geen leesbare JSON' }).first().click();
    await page.getByRole('heading', { name: 'Het bericht is geen leesbare JSON' }).waitFor();
    await page.getByText(HOSTILE).waitFor();
    expect(await page.title()).not.toBe('owned');
    await expectAccessible(page);
    await expectReflows(page);

    await page.getByRole('link', { name: 'Weggooien' }).click();
    visitor.provokes(400, `${LETTERS}/${letter?.id ?? ''}/discard`);
    await page.getByRole('button', { name: 'Weggooien' }).click();
    await page.getByRole('link', { name: 'Schrijf op waarom u het weggooit.' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Waarom gooit u het weg?').fill('Met de hand gestuurd');
    await page.getByRole('button', { name: 'Weggooien' }).click();
    await page.getByText('Het bericht is weggegooid.').waitFor();
    await expectAccessible(page);
    expect(await lettersOf(eventId)).toMatchObject([{ state: 'discarded', reason: 'Met de hand gestuurd' }]);
  });

  it('send one record again, and all that wait, in English and without scripts', async () => {
    const eventId = await bad.send('[');
    const [letter] = await letters(eventId, 1);
    const { page } = await browser.visitor({ javaScript: false });
    await signInAs(page, 'otto-operator');
    await page.goto(`/en${LETTERS}/${letter?.id ?? ''}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('If it fails once more', { exact: false }).waitFor();
    await page.getByText('Sent again', { exact: true }).waitFor();
    await expectAccessible(page);
    await letters(eventId, 2);

    await page.goto(`/en${LETTERS}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send the one that waits again' }).click();
    await page.getByText('1 sent again.').waitFor();
    await letters(eventId, 3);
    await page.goto('/en/operations');
    await expectAccessible(page);
  });

  it('show a service that is down as down, and the others as they are', async () => {
    const { page } = await browser.visitor();
    await signInAs(page, 'otto-operator');
    await page.goto('/operations');
    const missions = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Missies' }) });
    await missions.getByRole('heading', { name: 'Missies' }).waitFor();
    await world.fleet.replica('mission-scheduling').stop();
    await missions.getByText('Ligt eruit').waitFor();
    await page.getByRole('link', { name: 'Missies ligt eruit' }).waitFor();
    expect(await missions.getByText('sinds', { exact: false }).count()).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  it('are for operators only', async () => {
    const visitor = await browser.visitor();
    await signInAs(visitor.page, 'dina-data');
    for (const path of ['/operations', LETTERS]) {
      visitor.provokes(403, path);
      await visitor.page.goto(path);
      await visitor.page.getByRole('heading', { name: 'U mag deze pagina niet zien' }).waitFor();
    }
  });
});
