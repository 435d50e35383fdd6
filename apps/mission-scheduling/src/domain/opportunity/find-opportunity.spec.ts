import { describe, expect, it } from '@jest/globals';
import { findOpportunity } from './find-opportunity.js';
import type { LeadFacts, MatchFacts, OfferedMission } from './matching-facts.js';

const nace = (code: string) => ({ scheme: 'nace2.1', code }) as const;
const sbi = (code: string) => ({ scheme: 'sbi2025', code }) as const;
const leg = (country: string, place: string, localStart = '2026-05-14T09:00') => ({
  ...{ country, place, localStart, zone: 'Europe/Berlin', localEnd: '2026-05-15T17:00' },
  startsAt: '2026-05-14T07:00:00.000Z',
  endsAt: '2026-05-15T15:00:00.000Z',
});
const mission: OfferedMission = {
  missionId: 'm1',
  title: 'Hydrogen',
  state: 'announced',
  legs: [leg('DE', 'Hamburg', '2026-05-12T09:00'), leg('DE', 'Bremen')],
  sectorCodes: [nace('20.1'), nace('28')],
  organisationIds: ['o1'],
};
const lead: LeadFacts = { leadId: 'l1', country: 'DE', place: 'Oldenburg', sectorCodes: [nace('28.13')] };
const match: MatchFacts = {
  subjectType: 'lead',
  subjectId: 'l1',
  state: 'autoConfirmed',
  organisationId: 'o9',
  sectorCodes: [sbi('20111')],
};
const reasons = (one: LeadFacts, other?: MatchFacts, offered = mission) =>
  findOpportunity(one, other, offered)?.reasons;

describe('a mission for a lead', () => {
  it('fits by country and sector: one code begins the other, whatever the scheme', () => {
    expect(findOpportunity(lead, undefined, mission)).toEqual({
      missionId: 'm1',
      missionTitle: 'Hydrogen',
      place: 'Hamburg',
      country: 'DE',
      startsOn: '2026-05-12',
      reasons: ['sameCountry', 'sameSector'],
      organisationIds: ['o1'],
    });
    expect(reasons({ ...lead, sectorCodes: [sbi('20110')] })).toEqual(['sameCountry', 'sameSector']);
    expect(reasons({ ...lead, sectorCodes: [nace('2')] })).toEqual(['sameCountry', 'sameSector']);
    expect(reasons({ ...lead, sectorCodes: [nace('29')] })).toBeUndefined();
  });

  it('fits by place, however it is written, and names that leg', () => {
    const there = findOpportunity({ ...lead, place: ' BRÉMEN ', sectorCodes: [nace('62')] }, undefined, mission);
    expect(there).toMatchObject({ place: 'Bremen', startsOn: '2026-05-14', reasons: ['sameCountry', 'samePlace'] });
  });

  it('fits when one side names no sectors', () => {
    expect(reasons({ ...lead, sectorCodes: [] })).toEqual(['sameCountry']);
    expect(reasons({ ...lead, sectorCodes: [nace('62')] }, undefined, { ...mission, sectorCodes: [] })).toEqual([
      'sameCountry',
    ]);
  });

  it('takes the sectors of a confirmed match when the lead has none of its own', () => {
    const silent = { ...lead, sectorCodes: [] };
    expect(reasons(silent, match)).toEqual(['sameCountry', 'sameSector']);
    expect(reasons(silent, { ...match, sectorCodes: [sbi('62010')] })).toBeUndefined();
    expect(reasons(silent, { ...match, state: 'needsReview', sectorCodes: [sbi('62010')] })).toEqual(['sameCountry']);
    expect(reasons(lead, { ...match, sectorCodes: [sbi('62010')] })).toEqual(['sameCountry', 'sameSector']);
  });

  it('does not fit in another country, nor without a place when only the place would do', () => {
    expect(reasons({ ...lead, country: 'SE', place: 'Bremen' })).toBeUndefined();
    const { place: _place, ...restricted } = lead;
    expect(reasons({ ...restricted, sectorCodes: [nace('62')] })).toBeUndefined();
  });

  it.each(['draft', 'underway', 'completed', 'evaluated', 'cancelled'] as const)('does not fit while %s', (state) => {
    expect(reasons(lead, undefined, { ...mission, state })).toBeUndefined();
  });
});
