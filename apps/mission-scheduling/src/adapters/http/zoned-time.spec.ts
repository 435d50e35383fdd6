import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toInstant, toLocal } from './zoned-time.js';

describe('a wall time in a zone', () => {
  it.each([
    ['2026-05-14T09:00', 'Europe/Berlin', '2026-05-14T07:00:00.000Z'],
    ['2026-01-14T09:00:30', 'Europe/Berlin', '2026-01-14T08:00:30.000Z'],
    ['2026-10-25T08:00', 'Asia/Shanghai', '2026-10-25T00:00:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Amsterdam', '2026-10-25T02:00:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Amsterdam', '2026-03-29T01:00:00.000Z'],
    ['2026-06-01T12:00', 'Asia/Kolkata', '2026-06-01T06:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(toInstant({ local, zone })).toBe(instant);
  });

  it('that the clocks skip is none', () => {
    expect(toInstant({ local: '2026-03-29T02:00', zone: 'Europe/Amsterdam' })).toMatchObject({
      code: 'localTime.nonexistent',
    });
    // A whole day was left out when Samoa changed sides of the date line.
    expect(toInstant({ local: '2011-12-30T12:00', zone: 'Pacific/Apia' })).toMatchObject({
      code: 'localTime.nonexistent',
    });
  });

  it('that the clocks show twice needs its offset', () => {
    const twice = { local: '2026-10-25T02:59', zone: 'Europe/Amsterdam' };
    expect(toInstant(twice)).toMatchObject({ code: 'localTime.ambiguous' });
    expect(toInstant({ ...twice, offset: '+02:00' })).toBe('2026-10-25T00:59:00.000Z');
    expect(toInstant({ ...twice, offset: '+01:00' })).toBe('2026-10-25T01:59:00.000Z');
    expect(toInstant({ ...twice, offset: '+00:00' })).toMatchObject({ code: 'localTime.offset' });
  });

  it('may name the offset that it has anyway', () => {
    expect(toInstant({ local: '2026-05-14T09:00', zone: 'Europe/Berlin', offset: '+02:00' })).toBe(
      '2026-05-14T07:00:00.000Z',
    );
  });

  it('comes back from its instant, in any zone and at any time', () => {
    const zones = ['Europe/Amsterdam', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Shanghai', 'Pacific/Chatham'];
    const minutes = fc.integer({ min: 0, max: 5 * 366 * 24 * 60 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const instant = new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString();
        const found = toInstant({ local: toLocal(instant, zone), zone });
        expect(typeof found === 'string' ? found : found.code).toBe(
          typeof found === 'string' ? instant : 'localTime.ambiguous',
        );
      }),
    );
  });
});
