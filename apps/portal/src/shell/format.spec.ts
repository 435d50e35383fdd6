import { describe, expect, it } from '@jest/globals';
import {
  formatCountry,
  formatDate,
  formatDateTime,
  formatDay,
  formatDays,
  formatList,
  formatMinutes,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShort,
  formatSince,
  formatTime,
  formatTimeRange,
} from './format.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a moment', () => {
  it.each([
    ['nl', 'do 14 mei 2026, 11.30 uur'],
    ['en', 'Thu 14 May 2026, 11:30'],
    ['de', 'Do, 14. Mai 2026, 11:30 Uhr'],
  ] as const)('in %s is %s', (language, text) => {
    expect(formatDateTime('2026-05-14T09:30:00Z', language)).toBe(text);
    expect(formatDateTime(new Date('2026-05-14T09:30:00Z'), language)).toBe(text);
  });

  it.each([
    ['nl', 'do 14 mei 2026, 18.30 uur in Tokyo'],
    ['en', 'Thu 14 May 2026, 18:30 in Tokyo'],
    ['de', 'Do, 14. Mai 2026, 18:30 Uhr in Tokyo'],
  ] as const)('abroad has its place: %s', (language, text) => {
    expect(formatDateTime('2026-05-14T09:30:00Z', language, { zone: 'Asia/Tokyo' })).toBe(text);
  });

  it('takes the name of the place over that of the zone', () => {
    expect(formatTime('2026-05-14T09:30:00Z', 'nl', { zone: 'Europe/Berlin', place: 'Bremen' })).toBe(
      '11.30 uur in Bremen',
    );
    expect(formatTime('2026-05-14T09:30:00Z', 'nl', { zone: 'America/New_York' })).toBe('5.30 uur in New York');
  });

  it('has no place at home', () => {
    expect(formatTime('2026-05-14T09:30:00Z', 'nl', { zone: 'Europe/Amsterdam', place: 'Groningen' })).toBe(
      '11.30 uur',
    );
  });

  it('can be on another day there', () => {
    expect(formatDate('2026-05-14T22:30:00Z', 'nl')).toBe('vr 15 mei 2026');
    expect(formatDate('2026-05-14T22:30:00Z', 'nl', { zone: 'America/New_York' })).toBe('do 14 mei 2026');
  });

  it('is shorter in lists', () => {
    const at = '2026-03-14T08:05:00Z';
    expect([formatShort(at, 'nl'), formatShort(at, 'en'), formatShort(at, 'de')]).toEqual([
      ...['14 mrt 2026, 9.05', '14 Mar 2026, 09:05', '14. Mär 2026, 09:05'],
    ]);
    expect(formatShort(at, 'nl', { zone: 'Asia/Tokyo' })).toBe('14 mrt 2026, 17.05 in Tokyo');
  });

  it('follows the clock when it goes forward and back', () => {
    expect(formatTime('2026-03-29T00:59:00Z', 'nl')).toBe('1.59 uur');
    expect(formatTime('2026-03-29T01:00:00Z', 'nl')).toBe('3.00 uur');
    expect(formatTime('2026-10-25T00:30:00Z', 'nl')).toBe('2.30 uur');
    expect(formatTime('2026-10-25T01:30:00Z', 'nl')).toBe('2.30 uur');
  });

  it('is midnight as 0.00, not 24.00', () => {
    expect(formatTime('2026-05-13T22:00:00Z', 'nl')).toBe('0.00 uur');
    expect(formatTime('2026-05-13T22:00:00Z', 'en')).toBe('00:00');
  });

  it('must be one', () => {
    expect(() => formatTime('soon', 'nl')).toThrow(RangeError);
  });
});

describe('a stretch of time', () => {
  it('is from an hour to an hour', () => {
    const [from, to] = ['2026-05-14T09:30:00Z', '2026-05-14T10:00:00Z'];
    expect(formatTimeRange(from, to, 'nl')).toBe('11.30 tot 12.00 uur');
    expect(formatTimeRange(from, to, 'en')).toBe('11:30 to 12:00');
    expect(formatTimeRange(from, to, 'de', { zone: 'Asia/Tokyo' })).toBe('18:30 bis 19:00 Uhr in Tokyo');
  });

  it.each([
    ['2026-05-14', '2026-05-14', '14 mei 2026', '14 May 2026', '14. Mai 2026'],
    ['2026-05-14', '2026-05-17', '14 t/m 17 mei 2026', '14 to 17 May 2026', '14. bis 17. Mai 2026'],
    ['2026-05-30', '2026-06-02', '30 mei t/m 2 juni 2026', '30 May to 2 June 2026', '30. Mai bis 2. Juni 2026'],
    [
      ...['2026-12-30', '2027-01-02', '30 december 2026 t/m 2 januari 2027'],
      ...['30 December 2026 to 2 January 2027', '30. Dezember 2026 bis 2. Januar 2027'],
    ],
  ])('is from the day %s up to %s', (from, to, nl, en, de) => {
    expect([formatDays(from, to, 'nl'), formatDays(from, to, 'en'), formatDays(from, to, 'de')]).toEqual([nl, en, de]);
  });

  it('is a day without a time on the same day everywhere', () => {
    expect(formatDay('2026-05-14', 'nl')).toBe('do 14 mei 2026');
    expect(formatDay('2026-05-14T00:00:00Z', 'de')).toBe('Do, 14. Mai 2026');
  });

  it('is a number of hours and minutes', () => {
    expect([0, 59, 120, 125, 6000].map((minutes) => formatMinutes(minutes, 'nl'))).toEqual([
      ...['0 min', '59 min', '2 uur', '2 uur en 5 min', '100 uur'],
    ]);
    expect(formatMinutes(125, 'en')).toBe('2 h and 5 min');
    expect(formatMinutes(125, 'de')).toBe('2 Std. und 5 Min.');
  });

  it.each([
    ['2026-05-14T09:57:00Z', '3 minuten geleden', '3 minutes ago', 'vor 3 Minuten'],
    ['2026-05-14T08:01:00Z', '1 uur geleden', '1 hour ago', 'vor 1 Stunde'],
    ['2026-05-16T10:00:00Z', 'over 2 dagen', 'in 2 days', 'in 2 Tagen'],
    ['2026-05-14T09:59:30Z', 'nu', 'now', 'jetzt'],
  ])('%s is so long ago', (moment, nl, en, de) => {
    const now = '2026-05-14T10:00:00Z';
    expect([formatSince(moment, now, 'nl'), formatSince(moment, now, 'en'), formatSince(moment, now, 'de')]).toEqual([
      ...[nl, en, de],
    ]);
  });
});

describe('numbers and names', () => {
  it.each([
    ['nl', '€ 1.250.000', '€ 1.250,50', '1.250.000', '93%'],
    ['en', '€1,250,000', '€1,250.50', '1,250,000', '93%'],
    ['de', '1.250.000 €', '1.250,50 €', '1.250.000', '93 %'],
  ] as const)('are written the way of %s', (language, whole, cents, number, percent) => {
    expect(plain(formatMoney(1_250_000, language))).toBe(whole);
    expect(plain(formatMoney(1250.5, language))).toBe(cents);
    expect(formatNumber(1_250_000, language)).toBe(number);
    expect(plain(formatPercent(0.93, language))).toBe(percent);
  });

  it('know countries by their codes', () => {
    expect([formatCountry('de', 'nl'), formatCountry('JP', 'en'), formatCountry('NL', 'de')]).toEqual([
      ...['Duitsland', 'Japan', 'Niederlande'],
    ]);
    expect(formatCountry('not a code', 'nl')).toBe('not a code');
  });

  it('join names', () => {
    expect(formatList(['Anna', 'Bo', 'Cem'], 'nl')).toBe('Anna, Bo en Cem');
    expect(formatList(['Anna', 'Bo'], 'de')).toBe('Anna und Bo');
  });
});
