import type { ListedMission, SlotPool, SlotRequest } from './mission-words.js';

/** Samples for the specs of these screens. */
export const aMission = (changed: Partial<ListedMission> = {}): ListedMission => ({
  id: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02',
  code: 'HB',
  state: 'draft',
  version: 3,
  title: 'Waterstof <Bremen>',
  direction: 'outward',
  capacity: 20,
  goals: ['Drie consortia', 'Tien partners'],
  organisers: ['Gemeente Groningen'],
  voucherEligible: true,
  sectorCodes: [
    { scheme: 'nace2.1', code: '20.1' },
    { scheme: 'sbi2025', code: '35' },
  ],
  legs: [
    {
      ...{ place: 'Bremen', country: 'DE', zone: 'Europe/Berlin' },
      ...{ localStart: '2026-05-14T09:00', localEnd: '2026-05-15T17:00' },
      ...{ startsAt: '2026-05-14T07:00:00.000Z', endsAt: '2026-05-15T15:00:00.000Z' },
    },
  ],
  missingFields: [],
  nextStates: ['announced'],
  places: { pools: 1, capacity: 20, holders: 18, waiting: 0, free: 2 },
  ...changed,
});

export const aPool = (changed: Partial<SlotPool> = {}): SlotPool => ({
  ...{ id: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05', missionId: aMission().id, kind: 'delegatePlace' },
  ...{ allocation: 'immediate', capacity: 20, zone: 'Europe/Berlin', receiptPrefix: 'HB' },
  ...{ holders: 18, waiting: 3, free: 2, closed: false, version: 7 },
  ...changed,
});

export const aRequest = (changed: Partial<SlotRequest> = {}): SlotRequest => ({
  ...{ id: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07', version: 1, poolId: aPool().id, ticket: 23 },
  ...{ receiptNumber: 'HB-0023', state: 'waitlisted', waitPosition: 3, submittedAt: '2026-02-01T08:00:00.412Z' },
  ...{
    country: 'NL',
    isNaturalPerson: false,
    organisation: { name: 'Noorderlicht <b>B.V.</b>', country: 'NL', isNaturalPerson: false },
  },
  applicant: {
    ...{ fullName: 'Sietske "Veenstra"', email: 'sietske@noorderlicht.example', phone: '+31505550123' },
    language: 'nl',
  },
  ...changed,
});
