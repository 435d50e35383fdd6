import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Service } from '@app/contracts';
import type { Role } from '@app/platform';
import { describeInBrowser, useBrowser, type Visitor } from '../support/browser/index.js';
import { HttpVisitor } from '../support/http-visitor.js';
import { usePortalWorld } from '../support/portal-world.js';
import { expectHarmless } from '../support/screens/expect-harmless.js';
import { companyLike, WHOLE_COMPANY } from '../support/screens/fill-companies.js';
import { WHOLE_LEAD } from '../support/screens/fill-leads.js';
import { missionCalled, requestOf, wholeRequest } from '../support/screens/fill-missions.js';
import { fill, type Filled } from '../support/screens/filled.js';
import { hostile, SCRIPT_ADDRESS } from '../support/screens/hostile.js';
import { LEAD_IN_CODES, MISSION_IN_CODES, NO_CODE, REQUEST_IN_CODES } from '../support/screens/in-codes.js';
import { setField } from '../support/screens/in-page.mjs';
import { NO_SCREENS, PEOPLE } from '../support/screens/people.js';
import { portalRoutes } from '../support/portal-routes.js';
import { corrected, posted } from '../support/screens/posted.js';
import { beginningWith, overridden, refusedBy, type Pointed } from '../support/screens/refusals.js';
import { expectRefused, expectUnmoved, press } from '../support/screens/submit.js';
import { REASON } from '../support/screens/texts.js';
import { arrivesAs, expectGood, languagesOf, PUBLIC_LANGUAGES, walk } from '../support/screens/walk.js';
import { AWAY, keptForms, whileAway, type KeptForm } from '../support/screens/while-away.js';

describeInBrowser('every screen of the portal', () => {
  // So that each visitor may come from an address of their own: public forms are limited by address.
  const world = usePortalWorld({ env: { BEHIND_PROXY: 'true' } });
  const browser = useBrowser(() => world().origins);

  async function arrival(user?: string, address = '192.0.2.1'): Promise<Visitor> {
    const visitor = await browser.visitor();
    await visitor.context.setExtraHTTPHeaders({ 'x-forwarded-for': address });
    await arrivesAs(visitor, user);
    return visitor;
  }

  it('is among those below', () => {
    const walked = PEOPLE.flatMap(({ screens, forms }) => [...Object.keys(screens), ...Object.keys(forms)]);
    const known = new Set([...walked, ...Object.keys(NO_SCREENS)]);
    expect([...known].sort()).toEqual(portalRoutes.map(({ route }) => route).sort());
  });

  it.each(PEOPLE)('is accessible for $who while there is nothing to show', async ({ user, empty }) => {
    const stops = empty.map((path) => ({ path }));
    await walk(await arrival(user), languagesOf(user), stops);
  });

  describe('with hostile text in every field', () => {
    let filled: Filled;
    beforeAll(async () => {
      filled = await fill(world());
    });

    it.each(PEOPLE)('is harmless and accessible for $who', async ({ user, screens, forbidden }) => {
      const shown = Object.values(screens).flatMap((of) => of(filled));
      const stops = forbidden === undefined ? shown : [...shown, { path: forbidden, status: 403 }];
      await walk(await arrival(user), languagesOf(user), stops);
    });

    it.each(PEOPLE)('gives back to $who what a form does not take', async ({ user, forms }) => {
      const visitor = await arrival(user);
      for (const form of Object.values(forms).map((of) => of(filled))) {
        const languages = form.isButton ? [] : languagesOf(user);
        await Promise.all(languages.map((language) => expectRefused(visitor, language, form)));
        await expectUnmoved(visitor, form);
      }
    });

    it.each(PEOPLE)('is harmless for $who whatever the address says', async ({ user, queries }) => {
      const visitor = await arrival(user);
      visitor.tolerates(/^answer 4\d\d: GET/);
      for (const address of queries(filled)) {
        await visitor.page.goto(address);
        await expectHarmless(visitor.page);
      }
    });

    describe('draws itself anew', () => {
      it('when a lead is changed', async () => {
        const { page } = await arrival('anna-account');
        await page.goto(`/leads/${filled.leads.unknown}`);
        await changeLead(filled.leads.unknown, { description: hostile('News') });
        await expectGood(page, [hostile('News')]);
      });

      it('when somebody asks for a place', async () => {
        const { page } = await arrival('menno-mission');
        const { open, openPool } = filled.missions;
        await page.goto(`/mission-desk/${open}/applicants`);
        const path = `/v1/missions/${open}/slot-requests`;
        await posted(world().fleet.anyone('mission-scheduling'), path, requestOf(openPool, 'newcomer'));
        await expectGood(page, [hostile('By newcomer')]);
      });

      it('while a name is typed', async () => {
        const { page } = await arrival('anna-account');
        await page.goto('/leads/new');
        await page.getByLabel('Bedrijf').fill('Co late');
        await expectGood(page, [companyLike('late')]);
        await page.getByLabel('Bedrijf').fill('onerror');
        await page.getByText('Geen van deze').waitFor();
        await expectGood(page);
      });
    });

    describe('shows what somebody else was faster with', () => {
      it('in a lead', async () => {
        const visitor = await arrival('anna-account');
        const path = `/en/leads/${filled.leads.unknown}/edit`;
        await visitor.page.goto(path);
        await changeLead(filled.leads.unknown, { notes: hostile('Faster') });
        await visitor.page.getByLabel('Notes').fill(hostile('Slower'));
        await expectLate(visitor, path, 'Save', [hostile('Faster'), hostile('Slower')]);
      });

      it('in a mission', async () => {
        const visitor = await arrival('menno-mission');
        const path = `/mission-desk/${filled.missions.announced}/edit`;
        await visitor.page.goto(path);
        const lead = await world().as('mission-lead', 'mission-scheduling');
        await corrected(lead, `/v1/missions/${filled.missions.announced}`, { theme: hostile('Faster') });
        await visitor.page.getByLabel('Titel').fill(hostile('Slower'));
        await expectLate(visitor, path, 'Wijzigingen opslaan', [hostile('Faster'), hostile('Slower')]);
      });

      it('in a match case', async () => {
        const visitor = await arrival('dina-data');
        const path = `/match-cases/${filled.leads.cases.late}`;
        await visitor.page.goto(path);
        await visitor.page.getByLabel('Reden').fill(hostile('Slower'));
        const steward = await world().as('data-steward', 'company-matching');
        await posted(steward, `/v1${path}/decision`, { decision: 'different', reason: hostile('Faster') });
        await expectGood(visitor.page, [hostile('Faster'), hostile('Slower')]);
        await expectLate(visitor, path, 'Zelfde bedrijf', [hostile('Faster'), hostile('Slower')]);
      });

      async function expectLate(visitor: Visitor, path: string, save: string, shows: readonly string[]): Promise<void> {
        visitor.provokes(412, path);
        expect(await press(visitor.page, `main button:has-text("${save}")`)).toBe(412);
        await expectGood(visitor.page, shows);
      }
    });

    const changeLead = async (id: string, changes: object): Promise<void> =>
      corrected(await world().as('account-manager', 'lead-intake'), `/v1/leads/${id}`, changes);

    describe('is spared', () => {
      const refused = async (
        role: Role,
        service: Service,
        path: string,
        { body, pointers }: Pointed,
      ): Promise<void> => {
        const api = await world().as(role, service);
        expect(refusedBy(await api.post(path, body))).toEqual(pointers);
      };
      const requests = (): string => `/v1/missions/${filled.missions.open}/slot-requests`;

      it('what would turn the text behind it', async () => {
        const { openPool, announced } = filled.missions;
        const moves = `/v1/missions/${announced}/transitions`;
        const cancels = { to: 'cancelled', reason: REASON.cancelled };
        const decides = { decision: 'different', reason: REASON.different };
        const decision = `/v1/match-cases/${filled.leads.cases.review}/decision`;
        const discards = `/v1/dead-letters/${filled.letters.waiting}/discards`;
        await refused('account-manager', 'lead-intake', '/v1/leads', overridden(WHOLE_LEAD));
        await refused('data-steward', 'company-matching', '/v1/organisations', overridden(WHOLE_COMPANY));
        await refused('mission-lead', 'mission-scheduling', '/v1/missions', overridden(missionCalled('TURNED')));
        await refused('mission-lead', 'mission-scheduling', requests(), overridden(wholeRequest(openPool)));
        await refused('mission-lead', 'mission-scheduling', moves, overridden(cancels));
        await refused('data-steward', 'company-matching', decision, overridden(decides));
        await refused('operator', 'company-matching', discards, overridden({ reason: REASON.discarded }));
      });

      it('markup where codes, numbers and addresses belong', async () => {
        const inCodes = (body: object): Pointed => beginningWith(body, NO_CODE, SCRIPT_ADDRESS);
        await refused('account-manager', 'lead-intake', '/v1/leads', inCodes(LEAD_IN_CODES));
        await refused('mission-lead', 'mission-scheduling', '/v1/missions', inCodes(MISSION_IN_CODES));
        await refused('mission-lead', 'mission-scheduling', requests(), inCodes(REQUEST_IN_CODES));
        const website = { ...WHOLE_COMPANY, website: SCRIPT_ADDRESS };
        await refused('data-steward', 'company-matching', '/v1/organisations', inCodes(website));
      });
    });

    it('is harmless and accessible for a visitor who is turned away', async () => {
      const visitor = await arrival(undefined, '192.0.2.99');
      for (const prefix of PUBLIC_LANGUAGES) {
        await visitor.page.goto(`${prefix}/invest`);
        await expectTurnedAway(visitor, 403, '[name=_csrf]', 'not ours');
      }
      const program = new HttpVisitor(world().portal.origin);
      for (let time = 0; time < 10; time += 1) await program.post('/invest', {}, { 'x-forwarded-for': '192.0.2.99' });
      for (const prefix of PUBLIC_LANGUAGES) {
        await visitor.page.goto(`${prefix}/invest`);
        await expectTurnedAway(visitor, 429, '[name=fullName]', hostile('Too many'));
      }
    });

    it('is harmless and accessible for a program that fills in what nobody sees', async () => {
      const { page } = await arrival(undefined, '192.0.2.98');
      await page.goto(`/en/missions/${filled.missions.choice}/request`);
      await page.evaluate(setField, { selector: '.do-honeypot input', value: hostile('Program') });
      await press(page, '#place-request .do-actions button');
      await expectGood(page);
    });

    it('is harmless and accessible for somebody who signs out', async () => {
      for (const prefix of languagesOf('anna-account')) {
        const { page } = await arrival('anna-account');
        // By itself the page leads on to the identity provider at once.
        const answer = await page.context().request.post(`${prefix}/sign-out`, {
          form: { _csrf: await page.locator('[name=_csrf]').first().inputValue() },
          headers: { origin: world().portal.origin },
        });
        await page.setContent(await answer.text());
        await expectGood(page);
      }
    });

    async function expectTurnedAway(visitor: Visitor, status: number, field: string, value: string): Promise<void> {
      visitor.provokes(status, new URL(visitor.page.url()).pathname);
      await visitor.page.evaluate(setField, { selector: `#invest ${field}`, value });
      expect(await press(visitor.page, '#invest .do-actions button')).toBe(status);
      await expectGood(visitor.page);
    }

    it('is no page where it is a file', async () => {
      const { page } = await arrival('anna-account');
      for (const path of ['/lead-imports/example.csv', `/lead-imports/${filled.imports.partly}/report`]) {
        const headers = (await page.context().request.get(path)).headers();
        expect(headers['content-type']).toBe('text/csv; charset=utf-8');
        expect(headers['content-disposition']).toMatch(/^attachment;/);
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    // Last, since nobody starts them again.
    it('is harmless and accessible while services are away', async () => {
      const guest = await arrival(undefined, '192.0.2.97');
      const { page } = guest;
      const request = `/missions/${filled.missions.choice}/request`;
      await page.goto(request);
      const opened: (readonly [KeptForm, Visitor])[] = [];
      for (const form of keptForms(filled)) {
        const visitor = await arrival(form.user);
        await visitor.page.goto(form.path);
        opened.push([form, visitor]);
      }
      await Promise.all(AWAY.map((service) => world().fleet.replica(service).kill9()));
      guest.provokes(503, request);
      await page.evaluate(setField, { selector: '[name=motivation]', value: hostile('Not sent') });
      expect(await press(page, '#place-request .do-actions button')).toBe(503);
      await expectGood(page, [hostile('Not sent')]);

      for (const [{ path, field, button }, visitor] of opened) {
        visitor.provokes(503, path);
        await visitor.page.evaluate(setField, { selector: `main [name=${field}]`, value: hostile('Not sent') });
        expect(await press(visitor.page, button)).toBe(503);
        await expectGood(visitor.page, ['We weten niet of dit is opgeslagen.', hostile('Not sent')]);
      }

      for (const [user, stops] of whileAway(filled)) await walk(await arrival(user), languagesOf(user), stops);
    });
  });
});
