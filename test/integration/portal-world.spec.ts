import { expect, it } from '@jest/globals';
import { DEMO_USERS } from '../../stack/identity/demo-users.ts';
import { describeInBrowser, signInAs, useBrowser } from '../support/browser/index.js';
import { seedLead, seedMatchedLead, seedMission } from '../support/portal-seeds.js';
import { usePortalWorld } from '../support/portal-world.js';

describeInBrowser('a visitor of the whole system', () => {
  const world = usePortalWorld();
  const browser = useBrowser(() => world().origins);

  it.each(DEMO_USERS)('signs in as $id by one click and is back at the portal', async ({ id }) => {
    const { page } = await browser.visitor();
    await signInAs(page, id, '/');
    expect(page.url()).toBe(`${world().portal.origin}/`);
    const kept = (await page.context().cookies()).filter(({ name }) => name.startsWith('__Host-'));
    expect(kept.map(({ httpOnly, secure }) => ({ httpOnly, secure }))).toContainEqual({ httpOnly: true, secure: true });
  });

  it('finds what was filled in before', async () => {
    const accountManager = await world().as('account-manager', 'lead-intake');
    const { leadId, name } = await seedLead(world(), 1);
    expect((await accountManager.get(`/v1/leads/${leadId}`)).body).toMatchObject({ organisation: { name } });
    const { missionId } = await seedMission(world(), 'Bremen', 'HB1', 3);
    expect((await world().fleet.anyone('mission-scheduling').get(`/v1/missions/${missionId}`)).status).toBe(200);
    const matched = await seedMatchedLead(world(), 2);
    expect((await accountManager.get(`/v1/leads/${matched.leadId}`)).body).toMatchObject({
      matches: [{ organisationId: matched.organisationId }],
    });
  });
});
