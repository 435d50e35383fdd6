import { describe, expect, it } from '@jest/globals';
import type { TimelineEntry } from '../../live/timeline-entry.js';
import { happeningWords } from './happening-words.js';
import { happeningsOf } from './lead-history.js';
import type { LeadChange } from './lead.model.js';

const change = (version: number, type: string, at: string, data: LeadChange['data'] = {}): LeadChange => ({
  ...{ version, type, at, by: 'anna-account', correlationId: 'c' },
  data,
});

const heard = (id: string, type: string, at: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ id, type, service: 'mission-scheduling', subject: 's', sequence: 1, at: new Date(at), keys: [], data: {} },
  ...more,
});

const FOUND = 'nl.mission-opportunities.opportunity-found.v1';
const mission = (organisationIds: readonly string[]) => ({
  ...{ missionId: 'm1', missionTitle: 'Hydrogen Bremen', place: 'Bremen', startsOn: '2026-05-14' },
  organisationIds,
});

describe('what happened to a lead', () => {
  it('is told once, by whom who knows who did it, newest first', () => {
    const own = heard('e1', 'nl.investment-leads.lead-received.v1', '2026-03-02T09:00:00.000Z', {
      service: 'lead-intake',
    });
    const found = heard('e2', FOUND, '2026-03-02T09:00:02.000Z');
    const happenings = happeningsOf(
      [
        change(1, 'lead-received', '2026-03-02T09:00:00.000Z'),
        change(2, 'lead-acknowledged', '2026-03-02T09:00:00.000Z'),
      ],
      [found, own, found],
    );
    expect(happenings.map(({ key, type, by }) => [key, type, by])).toEqual([
      ['e2', 'opportunity-found', undefined],
      ['lead-intake:2', 'lead-acknowledged', 'anna-account'],
      ['lead-intake:1', 'lead-received', 'anna-account'],
    ]);
  });

  it.each([
    ['lead-received', { channel: 'embassy' }, 'Lead vastgelegd, binnengekomen via ambassade'],
    [
      'lead-corrected',
      { changed: ['timeFrame', 'organisation.place', 'investmentAmount.amount'] },
      'Gewijzigd: wanneer, plaats en bedrag',
    ],
    ['lead-corrected', {}, 'Gegevens gewijzigd'],
    ['something-else', { secret: 'x' }, 'Gebeurtenis: something-else'],
  ])('%s with %j is told in words', (type, data, expected) => {
    const happenings = happeningsOf([change(1, type, '2026-03-02T09:00:00.000Z', data)], []);
    expect(happenings.map((one) => happeningWords(one, happenings, 'nl'))).toEqual([expected]);
  });

  it('tells a mission that was found before, and has more partners now, as changed', () => {
    const happenings = happeningsOf(
      [],
      [
        heard('e1', FOUND, '2026-03-02T09:00:00.000Z', { data: mission([]) }),
        heard('e2', FOUND, '2026-03-02T09:00:01.000Z', { data: mission(['o1']) }),
      ],
    );
    expect(happenings.map((one) => happeningWords(one, happenings, 'nl'))).toEqual([
      'Missie bijgewerkt: Hydrogen Bremen, nu met 1 partner',
      'Missie gevonden: Hydrogen Bremen, op do 14 mei 2026 in Bremen',
    ]);
  });
});
