import { randomUUID } from 'node:crypto';
import { eventually } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api.js';
import { caseIdOf, freshHost, freshName, startWorld, type ShownCase, type World } from './world.js';

const PAIRS = 300;
const TWICE = 60;

/** Each lead and its organisation come at the same moment, on two replicas that share the partitions. */
describe('a lead and its organisation that arrive at the same time', () => {
  let world: World;
  let stewards: readonly [Api, Api];

  beforeAll(async () => {
    world = await startWorld(2);
    stewards = [await world.as('data-steward', 0), await world.as('data-steward', 1)];
  });

  afterAll(() => world.close());

  const body = (n: number) => ({
    legalName: freshName(),
    country: 'NL',
    identifiers: [{ scheme: 'kvk', value: String(20_000_000 + n) }],
    website: `https://${freshHost()}`,
  });

  it('never miss each other', async () => {
    const pairs = Array.from({ length: PAIRS }, (_, n) => ({ leadId: randomUUID(), n }));
    for (let at = 0; at < PAIRS; at += 20) {
      await Promise.all(
        pairs.slice(at, at + 20).map(async ({ leadId, n }) => {
          const organisation = {
            name: freshName(),
            country: 'NL',
            identifiers: [{ scheme: 'kvk' as const, value: String(20_000_000 + n) }],
          };
          const [registered] = await Promise.all([
            stewards[n % 2 === 0 ? 0 : 1].post('/v1/organisations', body(n)),
            world.others.lead(leadId, 1, { organisation }),
          ]);
          expect(registered.status).toBe(201);
        }),
      );
    }
    await eventually(
      async () => {
        const states = await Promise.all(
          pairs.map(
            async ({ leadId }) => (await stewards[0].get<ShownCase>(`/v1/match-cases/${caseIdOf(leadId)}`)).body.state,
          ),
        );
        expect(states.filter((state) => state !== 'autoConfirmed')).toEqual([]);
      },
      { everyMs: 500 },
    );
  });

  it('end with the second holder seen, whatever came first', async () => {
    const leads = Array.from({ length: TWICE }, (_, n) => ({ leadId: randomUUID(), n: PAIRS + 2 * n }));
    await Promise.all(
      leads.map(async ({ leadId, n }) => {
        const identifiers = [n, n + 1].map((value) => ({ scheme: 'kvk' as const, value: String(20_000_000 + value) }));
        await Promise.all([
          stewards[0].post('/v1/organisations', body(n)),
          world.others.lead(leadId, 1, { organisation: { name: freshName(), country: 'NL', identifiers } }),
          stewards[1].post('/v1/organisations', body(n + 1)),
        ]);
      }),
    );
    await eventually(
      async () => {
        const shown = await Promise.all(
          leads.map(
            async ({ leadId }) => (await stewards[0].get<ShownCase>(`/v1/match-cases/${caseIdOf(leadId)}`)).body,
          ),
        );
        expect(shown.filter(({ state }) => state !== 'needsReview')).toEqual([]);
        expect(shown.every(({ candidates }) => candidates.length === 2)).toBe(true);
      },
      { everyMs: 500 },
    );
  });
});
