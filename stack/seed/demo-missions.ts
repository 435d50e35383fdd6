/** A mission of the demo data, how far it is, its pool of places and how many ask for one. */
export interface DemoMission {
  readonly plan: Readonly<Record<string, unknown>> & { readonly code: string };
  readonly moves: readonly ('announced' | 'open')[];
  readonly pool?: Readonly<Record<string, unknown>>;
  readonly applicants: number;
}

const sector = (code: string) => ({ scheme: 'nace2.1', code });

/**
 * Missions in the year after the given day (`2026-11-25`), so that a demo never opens in the past. One should have been opened the
 * day before: something to do.
 */
export function demoMissions(day: string): readonly DemoMission[] {
  const year = Number(day.slice(0, 4)) + 1;
  const yesterday = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const clockChange = lastSundayOfOctober(year);
  return [
    {
      plan: {
        ...{
          code: 'HB',
          title: 'Hydrogen Bremen-Hamburg',
          direction: 'outward',
          capacity: 20,
          minimumParticipants: 12,
        },
        theme: 'Hydrogen in ports',
        goals: ['Three consortia around electrolysis', 'Ten firms with a partner in the port of Bremen'],
        ...{ organisers: ['Gemeente Groningen'], voucherEligible: true, sectorCodes: [sector('20.1'), sector('35')] },
        legs: [
          leg('Bremen', 'DE', 'Europe/Berlin', `${year}-05-18T09:00`, `${year}-05-19T17:00`),
          leg('Hamburg', 'DE', 'Europe/Berlin', `${year}-05-20T09:00`, `${year}-05-21T15:00`),
        ],
        ...{ opensAt: `${yesterday}T08:00:00Z`, closesAt: `${year}-03-31T15:00:00Z`, decisionOn: `${year}-04-08` },
      },
      moves: ['announced', 'open'],
      pool: { kind: 'delegatePlace', capacity: 20, allocation: 'immediate', zone: 'Europe/Berlin' },
      applicants: 34,
    },
    {
      plan: {
        ...{ code: 'MO', title: 'Life sciences Malmö-Oulu', direction: 'outward', capacity: 12 },
        ...{ organisers: ['Gemeente Groningen'], sectorCodes: [sector('21'), sector('86')] },
        ...{ opensAt: `${yesterday}T08:00:00Z`, closesAt: `${year}-04-16T15:00:00Z` },
        legs: [
          leg('Malmö', 'SE', 'Europe/Stockholm', `${year}-06-07T09:00`, `${year}-06-08T17:00`),
          leg('Oulu', 'FI', 'Europe/Helsinki', `${year}-06-09T10:00`, `${year}-06-10T16:00`),
        ],
      },
      moves: ['announced', 'open'],
      pool: { kind: 'delegatePlace', capacity: 12, allocation: 'immediate', zone: 'Europe/Stockholm' },
      applicants: 5,
    },
    {
      // Its meetings fall into the night in which European clocks change.
      plan: {
        ...{ code: 'XT', title: "Xi'an-Tianjin digital health", direction: 'outward', capacity: 16 },
        ...{ organisers: ['Gemeente Groningen'], sectorCodes: [sector('62'), sector('86')] },
        ...{ opensAt: `${yesterday}T08:00:00Z`, closesAt: `${year}-08-31T15:00:00Z` },
        legs: [
          leg("Xi'an", 'CN', 'Asia/Shanghai', `${clockChange}T08:30`, `${clockChange}T18:00`),
          leg('Tianjin', 'CN', 'Asia/Shanghai', `${year}-11-02T09:00`, `${year}-11-03T17:00`),
        ],
      },
      moves: ['announced'],
      pool: { kind: 'meetingBlock', capacity: 8, allocation: 'immediate', zone: 'Asia/Shanghai' },
      applicants: 0,
    },
    {
      plan: {
        ...{ code: 'OL', title: 'Visitors from Oldenburg', direction: 'inward', capacity: 25 },
        legs: [leg('Oldenburg', 'DE', 'Europe/Berlin', `${year}-09-14T10:00`, `${year}-09-14T18:00`)],
      },
      moves: [],
      applicants: 0,
    },
  ];
}

const leg = (place: string, country: string, zone: string, localStart: string, localEnd: string) => ({
  ...{ place, country, zone, localStart, localEnd },
});

export function lastSundayOfOctober(year: number): string {
  const last = new Date(Date.UTC(year, 9, 31));
  last.setUTCDate(31 - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
