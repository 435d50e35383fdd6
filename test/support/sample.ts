/** Inputs that several end-to-end tests send. */
export const leadFor = (n: number, place = 'Bremen') => ({
  channel: 'phone',
  organisation: {
    name: `Sample Company ${n} GmbH`,
    country: 'DE',
    place,
    website: `https://sample-${n}.example`,
  },
  contact: { fullName: `Person ${n}`, email: `person.${n}@sample-${n}.example` },
  sectorCodes: [{ scheme: 'sbi2025', code: '35' }],
  timeFrame: 'under6Months',
});

export const missionTo = (place: string, code: string) => ({
  code,
  title: `Hydrogen ${place}`,
  direction: 'outward',
  capacity: 20,
  sectorCodes: [{ scheme: 'sbi2025', code: '35' }],
  legs: [{ place, country: 'DE', zone: 'Europe/Berlin', localStart: '2027-05-14T09:00', localEnd: '2027-05-15T17:00' }],
});

export const placeFor = (n: number, poolId: string) => ({
  poolId,
  organisation: { name: `Local Firm ${n} B.V.`, country: 'NL' },
  applicant: { fullName: `Applicant ${n}`, email: `applicant.${n}@local-${n}.example` },
  privacyNoticeVersion: '2026-01',
});
