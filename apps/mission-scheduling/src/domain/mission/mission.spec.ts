import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@app/kernel';
import { given } from '@app/testing';
import { changeMission } from './change-mission.js';
import { evolveMission } from './evolve-mission.js';
import { moveMission } from './move-mission.js';
import type { Leg, MissionDetails } from './mission.js';
import type { MissionEvent, MissionMoved } from './mission-events.js';
import { planMission } from './plan-mission.js';

const at = '2026-01-05T09:00:00.000Z';
const leg = (country: string, place = 'Bremen'): Leg => ({
  place,
  country,
  zone: 'Europe/Berlin',
  localStart: '2026-05-14T09:00',
  localEnd: '2026-05-15T17:00',
  startsAt: '2026-05-14T07:00:00.000Z',
  endsAt: '2026-05-15T15:00:00.000Z',
});
const details: MissionDetails = {
  title: 'Hydrogen',
  direction: 'outward',
  capacity: 20,
  goals: [],
  organisers: [],
  voucherEligible: false,
  sectorCodes: [],
  legs: [leg('DE')],
};
const planned = (changes: Partial<MissionDetails> = {}) =>
  planMission({ missionId: 'm1', code: 'HB', details: { ...details, ...changes } }, at);
const moved = (type: MissionMoved['type'], from: MissionMoved['data']['from'], to: MissionMoved['data']['to']) =>
  ({ type, data: { from, to, occurredAt: at } }) as const;
const announced = moved('mission-announced', 'draft', 'announced');
const opened = moved('mission-opened', 'announced', 'open');
const after = (...events: readonly MissionEvent[]) =>
  given<ReturnType<typeof evolveMission>, MissionEvent>(events, evolveMission);

describe('planning a mission', () => {
  it('makes a draft', () => {
    expect(after(...planned()).state).toMatchObject({ code: 'HB', state: 'draft', countriesEver: ['DE'] });
  });

  it('refuses details that contradict each other, all at once', () => {
    const wrong = { legs: [{ ...leg('DE'), endsAt: '2026-05-14T07:00:00.000Z' }], minimumParticipants: 21 };
    const times = { opensAt: '2026-04-01T00:00:00.000Z', closesAt: '2026-03-01T00:00:00.000Z' };
    const plan = () => planned({ ...wrong, ...times });
    expect(plan).toThrow(InvalidInput);
    expect(plan).toThrow(/\/legs\/0\/localEnd.*\/closesAt.*\/minimumParticipants/s);
  });
});

describe('moving a mission', () => {
  it('announces a draft that has a leg', () => {
    after(...planned())
      .when((mission) => moveMission(mission, 'announced', at))
      .then([announced]);
    after(...planned({ legs: [] }))
      .when((mission) => moveMission(mission, 'announced', at))
      .thenRefused('mission.fields-missing', { fields: ['legs'] });
  });

  it('opens what is announced, closes what is open', () => {
    after(...planned(), announced)
      .when((mission) => moveMission(mission, 'open', at))
      .then([opened]);
    after(...planned(), announced, opened)
      .when((mission) => moveMission(mission, 'closed', at))
      .then([moved('mission-closed', 'open', 'closed')]);
  });

  it('does nothing when it is there already', () => {
    after(...planned(), announced)
      .when((mission) => moveMission(mission, 'announced', at))
      .then([]);
  });

  it('cancels with a reason, which stays personal, from announced on', () => {
    after(...planned(), announced)
      .when((mission) => moveMission(mission, 'cancelled', at, 'Too few'))
      .then([{ ...moved('mission-cancelled', 'announced', 'cancelled'), personal: { reason: 'Too few' } }]);
    after(...planned(), announced)
      .when((mission) => moveMission(mission, 'cancelled', at))
      .thenRefused('mission.reason-missing');
    after(...planned())
      .when((mission) => moveMission(mission, 'cancelled', at, 'Too few'))
      .thenRefused('mission.transition-not-allowed', { from: 'draft', to: 'cancelled' });
  });

  it('does not skip a step and does not go back', () => {
    after(...planned())
      .when((mission) => moveMission(mission, 'open', at))
      .thenRefused('mission.transition-not-allowed', { from: 'draft', to: 'open' });
    after(...planned(), announced, opened)
      .when((mission) => moveMission(mission, 'announced', at))
      .thenRefused('mission.transition-not-allowed', { from: 'open', to: 'announced' });
  });
});

describe('correcting a mission', () => {
  it('tells all details as they are now, and takes away what is null', () => {
    after(...planned({ theme: 'Ports' }))
      .when((mission) => changeMission(mission, { capacity: 24, theme: null }, at))
      .then([{ type: 'mission-changed', data: { details: { ...details, capacity: 24 }, occurredAt: at } }]);
  });

  it('says nothing when nothing changes', () => {
    after(...planned({ theme: 'Ports' }))
      .when((mission) => changeMission(mission, { theme: 'Ports', legs: [leg('DE')] }, at))
      .then([]);
  });

  it('remembers every country that it ever went to', () => {
    const [changed] = changeMission(after(...planned()).state, { legs: [leg('SE')] }, at);
    if (changed === undefined) throw new Error('nothing changed');
    expect(after(...planned(), changed).state).toMatchObject({
      countriesEver: ['DE', 'SE'],
      legs: [{ country: 'SE' }],
    });
  });

  it('keeps what announcing needed', () => {
    after(...planned(), announced)
      .when((mission) => changeMission(mission, { legs: [] }, at))
      .thenRefused('mission.fields-missing', { fields: ['legs'] });
  });

  it('is over when the mission is', () => {
    after(...planned(), announced, moved('mission-cancelled', 'announced', 'cancelled'))
      .when((mission) => changeMission(mission, { capacity: 1 }, at))
      .thenRefused('mission.not-changeable', { state: 'cancelled' });
  });
});
