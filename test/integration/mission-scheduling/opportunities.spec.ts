import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { eventually } from '@app/testing';
import type { Api } from '../../support/api.js';
import { OtherServices } from './other-services.js';
import { aMission, aPool, askForPlace, bremen, move, requestBody, startWorld, type World } from './world.js';

interface Shown {
  readonly missionId: string;
  readonly reasons: readonly string[];
  readonly organisationIds: readonly string[];
}

const electrolysis = [{ scheme: 'nace2.1', code: '28.13' }] as const;

describe("a lead's mission opportunities", () => {
  let world: World;
  let lead: Api;
  let manager: Api;
  let others: OtherServices;

  beforeAll(async () => {
    world = await startWorld();
    lead = await world.as('mission-lead');
    manager = await world.as('account-manager');
    others = new OtherServices(world.environment);
  });

  afterAll(async () => {
    await others.close();
    await world.close();
  });

  const shown = async (leadId: string): Promise<readonly Shown[]> =>
    (await manager.get<{ items: Shown[] }>(`/v1/leads/${leadId}/mission-opportunities`)).body.items;
  const eventuallyShown = (leadId: string, expected: readonly object[]) =>
    eventually(async () => {
      expect(await shown(leadId)).toMatchObject(expected);
    });
  const legIn = (country: string, place = 'Bremen') => ({ ...bremen, country, place });

  it('are shown to account managers, empty for a lead that nobody spoke of', async () => {
    expect(await shown(randomUUID())).toEqual([]);
    expect((await world.nobody().get(`/v1/leads/${randomUUID()}/mission-opportunities`)).status).toBe(401);
  });

  it('come with a mission and go with it', async () => {
    const leadId = randomUUID();
    await others.lead(leadId, 1, { country: 'SE', sectorCodes: [...electrolysis] });
    const mission = await aMission(lead, { legs: [legIn('SE')], sectorCodes: [{ scheme: 'sbi2025', code: '28130' }] });
    await move(lead, mission.id, 'announced');
    await eventuallyShown(leadId, [{ missionId: mission.id, reasons: ['sameCountry', 'sameSector'] }]);
    await move(lead, mission.id, 'cancelled');
    await eventuallyShown(leadId, []);
  });

  it('follow a mission that moves to another country', async () => {
    const [here, there] = [randomUUID(), randomUUID()];
    await others.lead(here, 1, { country: 'EE' });
    await others.lead(there, 1, { country: 'LV' });
    const { id } = await aMission(lead, { legs: [legIn('EE')] }, ['announced']);
    await eventuallyShown(here, [{ missionId: id }]);
    const patch = { legs: [legIn('LV')] };
    await lead.call(`/v1/missions/${id}`, { method: 'PATCH', body: patch, headers: { 'if-match': '"2"' } });
    await eventuallyShown(here, []);
    await eventuallyShown(there, [{ missionId: id }]);
  });

  it('lose what followed from the place when the lead becomes restricted', async () => {
    const leadId = randomUUID();
    const organisation = { name: 'Nordwind', country: 'FI', place: 'Oulu' };
    const sectorCodes = [{ scheme: 'nace2.1' as const, code: '62' }];
    await others.lead(leadId, 1, { country: 'FI', organisation, sectorCodes });
    const { id } = await aMission(lead, { legs: [legIn('FI', 'OULU')], sectorCodes: [...electrolysis] }, ['announced']);
    await eventuallyShown(leadId, [{ missionId: id, reasons: ['sameCountry', 'samePlace'] }]);
    await others.lead(leadId, 2, { country: 'FI', confidentiality: 'restricted', sectorCodes });
    await eventuallyShown(leadId, []);
    // The older event comes again, late: it changes nothing.
    await others.lead(leadId, 1, { country: 'FI', organisation, sectorCodes });
    const after = randomUUID();
    await others.lead(after, 1, { country: 'FI' });
    await eventuallyShown(after, [{ missionId: id }]);
    expect(await shown(leadId)).toEqual([]);
  });

  describe('are the same in whatever order their facts come', () => {
    const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
      items.length <= 1
        ? [items]
        : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
    // A slot request can only be matched when it exists, which needs the mission.
    const orders = permutations(['lead', 'leadMatch', 'mission', 'slotMatch'] as const).filter(
      (order) => order.indexOf('mission') < order.indexOf('slotMatch'),
    );
    const countries = ['NO', 'DK', 'IS', 'PL', 'CZ', 'AT', 'CH', 'IT', 'ES', 'PT', 'FR', 'BE'];

    it.each(orders.map((order, at) => ({ name: order.join(', '), order, country: countries[at] ?? '' })))(
      '$name',
      async ({ order, country }) => {
        const [leadId, organisationId] = [randomUUID(), randomUUID()];
        let missionId = '';
        let slotRequestId = '';
        const steps = {
          lead: () => others.lead(leadId, 1, { country }),
          leadMatch: () =>
            others.match(randomUUID(), { subjectType: 'lead', subjectId: leadId }, 1, {
              organisationId: randomUUID(),
              sectorCodes: [...electrolysis],
            }),
          mission: async () => {
            const body = { legs: [legIn(country)], sectorCodes: [{ scheme: 'nace2.1', code: '28' }] };
            missionId = (await aMission(lead, body, ['announced', 'open'])).id;
            const poolId = await aPool(lead, missionId, 1);
            const asked = requestBody(poolId, `${country}@firm.example`);
            slotRequestId = (await askForPlace(world.nobody(), missionId, asked)).id;
          },
          slotMatch: () =>
            others.match(randomUUID(), { subjectType: 'slotRequest', subjectId: slotRequestId }, 1, { organisationId }),
        };
        for (const step of order) await steps[step]();
        await eventuallyShown(leadId, [
          { missionId, reasons: ['sameCountry', 'sameSector'], organisationIds: [organisationId] },
        ]);
      },
    );
  });
});
