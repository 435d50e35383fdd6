import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { given } from '@app/testing';
import { evolveOpportunities } from './evolve-opportunities.js';
import type { OfferedMission } from './matching-facts.js';
import type { LeadOpportunities } from './opportunity.js';
import type { OpportunityEvent } from './opportunity-events.js';
import { opportunitiesFrom, reconcileOpportunities, type OpportunityFacts } from './reconcile-opportunities.js';

const at = '2026-01-05T09:00:00.000Z';
const mission = (missionId: string, country = 'DE', changes: Partial<OfferedMission> = {}): OfferedMission => ({
  missionId,
  title: `Mission ${missionId}`,
  state: 'announced',
  legs: [
    {
      ...{
        country,
        place: 'Bremen',
        zone: 'Europe/Berlin',
        localStart: '2026-05-14T09:00',
        localEnd: '2026-05-15T17:00',
      },
      ...{ startsAt: '2026-05-14T07:00:00.000Z', endsAt: '2026-05-15T15:00:00.000Z' },
    },
  ],
  sectorCodes: [],
  organisationIds: [],
  ...changes,
});
const lead = { leadId: 'l1', country: 'DE', sectorCodes: [] };
const facts = (...missions: readonly OfferedMission[]): OpportunityFacts => ({ lead, missions });
const decide = (known: OpportunityFacts) => (state: LeadOpportunities | undefined) =>
  reconcileOpportunities('l1', state, known, at);
const after = (...events: readonly OpportunityEvent[]) =>
  given<LeadOpportunities | undefined, OpportunityEvent>(events, evolveOpportunities);
const eventsOf = (known: OpportunityFacts) => decide(known)(undefined);

describe("reconciling a lead's opportunities", () => {
  it('opens the document, also when there is nothing to find', () => {
    after()
      .when(decide({ missions: [] }))
      .then([{ type: 'opportunities-opened', data: { leadId: 'l1', occurredAt: at } }]);
  });

  it('says nothing when nothing changed', () => {
    after(...eventsOf(facts(mission('a'), mission('b'))))
      .when(decide(facts(mission('b'), mission('a'))))
      .then([]);
  });

  it('speaks only of missions whose opportunity changed', () => {
    const events = after(...eventsOf(facts(mission('a'), mission('b'), mission('c')))).when(
      decide(facts(mission('a'), mission('b', 'DE', { organisationIds: ['o1'] }), mission('c', 'SE'), mission('d'))),
    );
    const found = (missionId: string, changes: object = {}) =>
      expect.objectContaining({
        type: 'opportunity-found',
        data: expect.objectContaining({ opportunity: expect.objectContaining({ missionId, ...changes }) }),
      }) as unknown as OpportunityEvent;
    events.then([
      expect.objectContaining({
        type: 'opportunity-withdrawn',
        data: expect.objectContaining({ opportunity: expect.objectContaining({ missionId: 'c', reasons: [] }) }),
      }) as unknown as OpportunityEvent,
      found('b', { organisationIds: ['o1'] }),
      found('d'),
    ]);
  });

  it('ends at what the facts make of it, whatever was known before', () => {
    const offered = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        country: fc.constantFrom('DE', 'SE'),
        state: fc.constantFrom('open', 'cancelled'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(fc.array(offered, { minLength: 1, maxLength: 6 }), (history) => {
        let state: LeadOpportunities | undefined;
        let known = facts();
        for (const missions of history) {
          known = facts(
            ...missions.map(({ id, country, state: one }) => mission(id, country, { state: one as 'open' })),
          );
          state = decide(known)(state).reduce<LeadOpportunities | undefined>(evolveOpportunities, state);
        }
        const shown = Object.values(state?.missions ?? {}).sort((a, b) => (a.missionId < b.missionId ? -1 : 1));
        expect(shown).toEqual(opportunitiesFrom(known));
      }),
    );
  });
});
