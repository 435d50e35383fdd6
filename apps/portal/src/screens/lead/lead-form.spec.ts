import { describe, expect, it } from '@jest/globals';
import { changedNames, mergeValues, NONE, parseBase, patchOf, readValues, valuesOf } from './lead-form.js';
import type { Lead } from './lead.model.js';

const lead: Lead = {
  id: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02',
  ...{ reference: 'GRN-L-000123', version: 2, stage: 'acknowledged', status: 'ongoing', confidentiality: 'normal' },
  ...{ channel: 'phone', receivedAt: '2026-03-02T09:13:58.000Z', matches: [], opportunities: [], missingFields: [] },
  organisation: { name: 'Nordwind', country: 'DE', isNaturalPerson: false },
  contacts: [{ id: 'c1', fullName: 'Frauke Harms', email: 'frauke@nordwind.example' }],
  sectorCodes: [
    { scheme: 'sbi2025', code: '35' },
    { scheme: 'nace2.1', code: '28.13' },
  ],
  activityTypes: ['rAndD'],
  competingLocations: [],
  investmentAmount: { amount: 5, currency: 'EUR' },
};

const base = valuesOf(lead);
const typing = (changes: Readonly<Record<string, string>>) => ({ ...base, ...changes });
const patch = (changes: Readonly<Record<string, string>>) => patchOf(base, typing(changes));

describe('the form of a lead', () => {
  it('shows the lead as text', () => {
    expect(base).toMatchObject({
      'organisation.name': 'Nordwind',
      'organisation.place': '',
      'contact.email': 'frauke@nordwind.example',
      sectorCodes: 'SBI 35, NACE 28.13',
      competingLocations: NONE,
    });
  });

  it('sends nothing when nothing was changed, whatever the spaces around it', () => {
    expect(patch({})).toEqual({});
    expect(patch({ 'organisation.name': ' Nordwind ' })).toEqual({});
  });

  it('sends only what was changed, and takes away what was emptied', () => {
    expect(patch({ 'organisation.place': 'Bremen', 'contact.email': '' })).toEqual({
      organisation: { place: 'Bremen' },
      contact: { email: null },
    });
  });

  it.each([
    [
      { sectorCodes: 'NACE 20.1, 62100; sbi 35' },
      {
        sectorCodes: [
          ['nace2.1', '20.1'],
          ['sbi2025', '62100'],
          ['sbi2025', '35'],
        ],
      },
    ],
    [{ sectorCodes: '' }, { sectorCodes: [] }],
  ])('reads sectors: %j', (typed, expected) => {
    expect(patch(typed)).toEqual({
      sectorCodes: expected.sectorCodes.map(([scheme, code]) => ({ scheme, code })),
    });
  });

  it.each([
    [{ competingLocations: 'Hamburg, Leer' }, { competingLocations: ['Hamburg', 'Leer'] }],
    [{ competingLocations: '' }, { competingLocations: null }],
    [{ activityTypes: 'rAndD, sales' }, { activityTypes: ['rAndD', 'sales'] }],
    [{ 'organisation.isNaturalPerson': 'true' }, { organisation: { isNaturalPerson: true } }],
    [{ 'siteRequirements.rail': 'false' }, { siteRequirements: { rail: false } }],
    [{ 'siteRequirements.gridMw': '2,5' }, { siteRequirements: { gridMw: 2.5 } }],
    [{ jobsExpected: 'a few' }, { jobsExpected: 'a few' }],
    [{ 'investmentAmount.amount': '' }, { investmentAmount: null }],
    [{ 'investmentAmount.amount': '12 000 000' }, { investmentAmount: { amount: 12_000_000 } }],
  ])('%j is the patch %j', (typed, expected) => {
    expect(patch(typed)).toEqual(expected);
  });

  it('reads several ticks, and that there are no other places', () => {
    const form = new URLSearchParams([
      ...[
        ['activityTypes', 'sales'],
        ['activityTypes', 'rAndD'],
        ['competingLocations', ' '],
      ],
      ['competingLocations.none', 'true'],
    ] as [string, string][]);
    expect(readValues(form)).toMatchObject({ activityTypes: 'sales, rAndD', competingLocations: NONE });
  });

  it('takes in what others changed, keeps what was typed, and says where both did', () => {
    const typed = typing({ 'organisation.place': 'Bremen', notes: 'mine' });
    const now = typing({ 'organisation.place': 'Leer', timeFrame: 'over2Years', notes: 'mine' });
    const { values, conflicts } = mergeValues(base, typed, now);
    expect(values).toMatchObject({ 'organisation.place': 'Bremen', timeFrame: 'over2Years', notes: 'mine' });
    expect(conflicts).toEqual([
      { name: 'organisation.place', theirs: 'Leer', isOurs: true },
      { name: 'timeFrame', theirs: 'over2Years', isOurs: false },
      { name: 'notes', theirs: 'mine', isOurs: false },
    ]);
    expect(changedNames(now, values)).toEqual(['organisation.place']);
  });

  it.each([null, '', 'no', '[]x', '3', '{"a":'])('takes no base out of %j', (text) => {
    expect(parseBase(text)).toBeUndefined();
  });

  it('takes its base back as it was, and nothing else', () => {
    expect(parseBase(JSON.stringify({ ...base, __proto__: 1, evil: 'x', notes: 7 }))).toEqual({ ...base, notes: '' });
  });
});
