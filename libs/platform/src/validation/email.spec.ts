import { describe, expect, it } from '@jest/globals';
import { isEmailAddress } from './email.js';

describe('an e-mail address', () => {
  it.each(['frauke.harms@nordwind-hydrogen.example', '\u05E9\u05DC\u05D5\u05DD@nordwind.example'])(
    'may be %j',
    (address) => {
      expect(isEmailAddress(address)).toBe(true);
    },
  );

  it.each([
    ['local part between quotes', '"Frauke Harms"@nordwind.example'],
    ['local part between quotes without need', '"frauke"@nordwind.example'],
    ['display name', 'Frauke <frauke@nordwind.example>'],
    ['line break between quotes', '"frauke\r\nBcc: other"@nordwind.example'],
    ['other control character', '"frauke\u0001"@nordwind.example'],
    ['override of direction', 'frauke\u202E@nordwind.example'],
    ['override of direction in its host', 'frauke@nordwind\u202E.example'],
  ])('holds no %s', (_what, address) => {
    expect(isEmailAddress(address)).toBe(false);
  });
});
