import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@app/testing';
import type { Api } from '../../support/api.js';
import { OtherServices } from './other-services.js';
import { RandomChanges, seeded } from './random-changes.js';
import { startWorld, type World } from './world.js';

const CHANGES = Number(process.env['OPPORTUNITY_CHANGES'] ?? 300);
const SEED = Number(process.env['OPPORTUNITY_SEED'] ?? 20_260_514);
/** Changes that are under way at the same time. */
const AT_ONCE = 6;

interface Shown {
  readonly missionId: string;
}

const byMission = <T extends Shown>(items: readonly T[]): readonly T[] =>
  items.toSorted((left, right) => (left.missionId < right.missionId ? -1 : 1));

describe(`opportunities after ${CHANGES} random changes handled by two instances`, () => {
  let world: World;
  let others: OtherServices;
  let leaders: readonly Api[];

  beforeAll(async () => {
    world = await startWorld(2);
    others = new OtherServices(world.environment);
    leaders = [await world.as('mission-lead', 0), await world.as('mission-lead', 1)];
  });

  afterAll(async () => {
    await others.close();
    await world.close();
  });

  it(
    'equal those of a computation from scratch',
    async () => {
      const changes = new RandomChanges(leaders, others, seeded(SEED));
      await changes.prepare(6);
      for (let done = 0; done < CHANGES; done += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, () => changes.change()));
      }
      const expected = await changes.expected();
      expect([...expected.values()].some((opportunities) => opportunities.length > 0)).toBe(true);
      const manager = await world.as('account-manager');
      await eventually(
        async () => {
          for (const leadId of changes.leadIds) {
            const { body } = await manager.get<{ items: Shown[] }>(`/v1/leads/${leadId}/mission-opportunities`);
            expect({ leadId, items: byMission(body.items) }).toEqual({ leadId, items: expected.get(leadId) });
          }
        },
        { everyMs: 250 },
      );
    },
    CHANGES * 200 + 120_000,
  );
});
