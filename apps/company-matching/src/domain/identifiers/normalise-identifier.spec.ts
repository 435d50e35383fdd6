import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IDENTIFIER_SCHEMES } from './identifier.js';
import { normaliseIdentifier, strongIdentifiers } from './normalise-identifier.js';

describe('identifiers', () => {
  it.each([
    ['kvk', '6875 0110', '68750110'],
    ['kvk', '01234567', '01234567'],
    ['kvkBranch', '000012345678', '000012345678'],
    ['rsin', '123456782', '123456782'],
    ['vat', 'nl 8807.17579.B02', 'NL880717579B02'],
    ['vat', 'DE942514376', 'DE942514376'],
    ['lei', '999900qownqwb7a5od06', '999900QOWNQWB7A5OD06'],
    ['companiesHouse', 'sc123456', 'SC123456'],
    ['hrb', 'Amtsgericht Oldenburg HRB 204512', 'OLDENBURG-HRB204512'],
    ['hrb', 'HRB 204512 (Oldenburg)', 'OLDENBURG-HRB204512'],
  ])('%s %s is strong as %s', (scheme, value, normalised) => {
    expect(normaliseIdentifier({ scheme, value })).toEqual({
      strength: 'strong',
      identifier: { scheme, value: normalised },
    });
  });

  it.each([
    ['kvk', '1234567', 'pattern'],
    ['rsin', '123456789', 'checkDigits'],
    ['lei', '999900QOWNQWB7A5OD07', 'checkDigits'],
    ['vat', 'NL123456789B01', 'checkDigits'],
    ['uscc', '91290180HBQRYQGTRX', 'checkDigits'],
    ['hrb', 'Oldenburg', 'pattern'],
    ['duns', '123456789', 'scheme'],
  ])('%s %s is none: %s', (scheme, value, problem) => {
    expect(normaliseIdentifier({ scheme, value })).toEqual({ strength: 'none', problem });
  });

  it('count a German register number without its court as weak: every court has its own', () => {
    expect(normaliseIdentifier({ scheme: 'hrb', value: 'HRB 204512' })).toMatchObject({ strength: 'weak' });
  });

  it('are each listed once', () => {
    const written = ['68750110', '6875.0110', 'nonsense'].map((value) => ({ scheme: 'kvk', value }));
    expect(strongIdentifiers(written)).toEqual([{ scheme: 'kvk', value: '68750110' }]);
  });

  it('stay as they are when they are normalised again, and never throw', () => {
    const written = fc.record({ scheme: fc.constantFrom(...IDENTIFIER_SCHEMES), value: fc.string({ maxLength: 30 }) });
    const digits = fc.record({
      scheme: fc.constantFrom(...IDENTIFIER_SCHEMES),
      value: fc.stringMatching(/^\d{7,12}$/),
    });
    fc.assert(
      fc.property(fc.oneof(written, digits), (one) => {
        const first = normaliseIdentifier(one);
        if (first.strength !== 'none') expect(normaliseIdentifier(first.identifier)).toEqual(first);
      }),
    );
  });
});
