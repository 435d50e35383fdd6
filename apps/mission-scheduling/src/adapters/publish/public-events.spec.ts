import { describe, expect, it } from '@jest/globals';
import { checkPublishable, derivedId } from '@app/contracts';
import { InMemoryEventStore } from '@app/event-store';
import { FakeClock, sequentialIds } from '@app/testing';
import { moveMission } from '../../domain/mission/move-mission.js';
import type { Leg, MissionDetails } from '../../domain/mission/mission.js';
import { planMission } from '../../domain/mission/plan-mission.js';
import type { Opportunity } from '../../domain/opportunity/opportunity.js';
import type { SlotRequestEvent } from '../../domain/slot-request/slot-request-events.js';
import { missionDefinition, opportunitiesDefinition, slotRequestDefinition } from './definitions.js';

const at = '2026-01-05T09:00:00.000Z';
const [missionId, poolId, id, leadId] = [1, 2, 3, 4].map((n) => `0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d0${n}`) as [
  string,
  string,
  string,
  string,
];
const context = { actor: 'public', correlationId: id };
const leg: Leg = {
  ...{ place: 'Bremen', country: 'DE', zone: 'Europe/Berlin' },
  ...{ localStart: '2026-05-14T09:00', localEnd: '2026-05-15T17:00' },
  ...{ startsAt: '2026-05-14T07:00:00.000Z', endsAt: '2026-05-15T15:00:00.000Z' },
};
const newStore = () => new InMemoryEventStore({ clock: new FakeClock(at), newId: sequentialIds() });

describe('what other services are told', () => {
  it('of a mission: nothing while it is a draft, then all that is public', async () => {
    const store = newStore();
    const missions = store.aggregate(missionDefinition);
    const details: MissionDetails = {
      title: 'Hydrogen',
      direction: 'outward',
      capacity: 20,
      goals: ['g'],
      organisers: [],
      voucherEligible: true,
      sectorCodes: [],
      legs: [leg],
      closesAt: at,
    };
    await missions.create(missionId, planMission({ missionId, code: 'HB', details }, at), context, { answer: () => 0 });
    await missions.change(missionId, (mission) => moveMission(mission, 'announced', at, 'ask Anna'), context);
    const [planned, announced] = await eventsOf(store, missionDefinition, missionId);
    expect(planned).toBeUndefined();
    expect(announced).toMatchObject({
      type: 'nl.trade-missions.mission-announced.v1',
      partitionkey: missionId,
      data: { missionId, code: 'HB', state: 'announced', legs: [leg], closesAt: at },
    });
    expect(JSON.stringify(announced)).not.toContain('Anna');
  });

  const requested = (isNaturalPerson: boolean, state: 'confirmed' | 'waitlisted'): SlotRequestEvent => {
    const organisation = { name: 'Tjasker Softwarebouw', country: 'NL' };
    return {
      type: 'slot-requested',
      data: {
        ...{ occurredAt: at, capacityLeft: 0, told: { state } },
        facts: {
          ...{ slotRequestId: id, missionId, poolId, poolKind: 'delegatePlace', ticket: 7, receiptNumber: 'HB-0007' },
          ...{ country: 'NL', isNaturalPerson, privacyNoticeVersion: '1', submittedAt: at },
          ...(isNaturalPerson ? {} : { organisation }),
        },
      },
      personal: {
        ...{ pseudonym: 'hash', motivation: 'a wish', applicant: { fullName: 'Anna', email: 'a@b.example' } },
        ...(isNaturalPerson ? { organisation } : {}),
      },
    };
  };

  it.each([
    ['confirmed', 'nl.trade-missions.slot-confirmed.v1'],
    ['waitlisted', 'nl.trade-missions.slot-waitlisted.v1'],
  ] as const)('of a request that is %s: its organisation, never its applicant', async (state, type) => {
    const store = newStore();
    const requests = store.aggregate(slotRequestDefinition);
    await requests.create(id, [requested(false, state)], context, { answer: () => 0 });
    const [event] = await eventsOf(store, slotRequestDefinition, id);
    expect(event).toMatchObject({ type, partitionkey: missionId, data: { state, organisation: { country: 'NL' } } });
    expect(JSON.stringify(event)).not.toMatch(/Anna|a@b|wish|hash/);
  });

  it('of a sole trader: the country only', async () => {
    const store = newStore();
    const requests = store.aggregate(slotRequestDefinition);
    await requests.create(id, [requested(true, 'waitlisted')], context, { answer: () => 0 });
    const moment = { occurredAt: at, capacityLeft: 1 };
    await requests.change(
      id,
      () => [
        { type: 'slot-promoted', data: moment },
        { type: 'slot-withdrawn', data: moment },
      ],
      context,
    );
    const events = await eventsOf(store, slotRequestDefinition, id);
    expect(events.map((event) => event?.type)).toEqual([
      'nl.trade-missions.slot-waitlisted.v1',
      'nl.trade-missions.slot-confirmed.v1',
      'nl.trade-missions.slot-withdrawn.v1',
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Tjasker|Anna/);
  });

  it('of an opportunity: one subject for each lead and mission', async () => {
    const store = newStore();
    const opportunities = store.aggregate(opportunitiesDefinition);
    const opportunity: Opportunity = {
      missionId,
      missionTitle: 'Hydrogen',
      place: 'Bremen',
      country: 'DE',
      startsOn: '2026-05-14',
      reasons: ['sameCountry'],
      organisationIds: [],
    };
    const data = { leadId, opportunity, occurredAt: at };
    const events = [
      { type: 'opportunities-opened', data: { leadId, occurredAt: at } },
      { type: 'opportunity-found', data },
      { type: 'opportunity-withdrawn', data },
    ] as const;
    await opportunities.create(id, events, context, { answer: () => 0 });
    const subject = derivedId('opportunity', `${leadId}:${missionId}`);
    expect((await eventsOf(store, opportunitiesDefinition, id)).slice(1)).toMatchObject([
      { subject, partitionkey: leadId, data: { status: 'found', missionTitle: 'Hydrogen' } },
      { subject, partitionkey: leadId, data: { status: 'withdrawn' } },
    ]);
  });
});

/** The public form of each event in the history, each checked against its contract. */
async function eventsOf(store: InMemoryEventStore, { collection }: { readonly collection: string }, aggregate: string) {
  const events = (await store.outbox.outboxOf(collection, aggregate)).map((event) => event.public);
  for (const event of events) if (event !== undefined) checkPublishable(event.type, event.data);
  return events;
}
