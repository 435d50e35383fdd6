import { describe, expect, it } from '@jest/globals';
import { instantOf, localOf, offsetOf } from './local-time.js';

describe('a wall time', () => {
  it.each([
    ['2026-05-14T09:00', 'Asia/Tokyo', '2026-05-14T00:00:00.000Z', '+09:00'],
    ['2026-01-14T09:00', 'America/St_Johns', '2026-01-14T12:30:00.000Z', '-03:30'],
    // The clocks show it twice: the first one.
    ['2026-10-25T02:30', 'Europe/Amsterdam', '2026-10-25T00:30:00.000Z', '+02:00'],
  ])('%s in %s is %s', (local, zone, instant, offset) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localOf(instant, zone)).toBe(local);
    expect(offsetOf(local, instant)).toBe(offset);
  });

  it('that the clocks skip, or that is none, has no instant', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Amsterdam')).toBeUndefined();
    expect(instantOf('soon', 'Europe/Amsterdam')).toBeUndefined();
    expect(instantOf('2026-05-14T09:00', 'Mars/Olympus')).toBeUndefined();
  });
});
