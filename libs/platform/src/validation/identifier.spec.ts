import { describe, expect, it } from '@jest/globals';
import { isIdentifier, normaliseIdentifier, type IdentifierScheme } from './identifier.js';

const accepts = (scheme: IdentifierScheme, written: string): boolean =>
  isIdentifier(scheme, normaliseIdentifier(scheme, written));

describe('checking the numbers of registers', () => {
  it.each([
    ['kvk', '68750110'],
    ['kvk', '0123 4567'],
    ['kvkBranch', '000012345678'],
    ['rsin', '004495445'],
    ['vat', 'NL004495445B01'],
    ['vat', 'nl 0044.95.445.B01'],
    ['vat', 'NL000099998B57'],
    ['vat', 'DE136695976'],
    ['vat', 'EL094259216'],
    ['lei', '5493001KJTIIGC8Y1R12'],
    ['hrb', 'Oldenburg HRB 123456'],
    ['hrb', 'HRB 9182 B'],
    ['uscc', '91350100M000100Y43'],
    ['companiesHouse', '00445790'],
    ['companiesHouse', 'sc123456'],
  ] as const)('accepts %s %s', (scheme, value) => {
    expect(accepts(scheme, value)).toBe(true);
  });

  it.each([
    ['kvk', '6875011'],
    ['kvk', '6875011A'],
    ['kvkBranch', '12345678'],
    ['rsin', '004495446'],
    ['rsin', '000000000'],
    ['vat', 'NL004495446B01'],
    ['vat', 'NL000099998B58'],
    ['vat', 'DE136695978'],
    ['vat', 'XX'],
    ['lei', '5493001KJTIIGC8Y1R13'],
    ['lei', '5493001KJTIIGC8Y1R1'],
    ['hrb', '123456'],
    ['uscc', '91350100M000100Y44'],
    ['uscc', '91350100M000100Y4'],
    ['companiesHouse', '1234567'],
  ] as const)('refuses %s %s', (scheme, value) => {
    expect(accepts(scheme, value)).toBe(false);
  });
});
