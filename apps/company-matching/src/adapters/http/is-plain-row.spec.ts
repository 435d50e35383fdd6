import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlainRow } from './is-plain-row.js';
import { checkRow, readRow } from './read-row.js';

const plain = {
  legalName: 'Nordlicht Energie B.V.',
  country: 'NL',
  tradeNames: ['Nordlicht'],
  addresses: [{ place: 'Groningen', postalCode: '9711 LM' }],
  website: 'https://www.nordlicht.example/over-ons',
  identifiers: [{ scheme: 'kvk', value: '68750110' }],
  sectorCodes: [{ scheme: 'nace2.1', code: '35.1' }],
  nonMailing: false,
};

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' x',
    'x ',
    'a\u0000b',
    'e\u0301',
    'x'.repeat(301),
    'x'.repeat(300),
    '68750110',
    '6875 0110',
    '12',
  ),
);
const anyValue = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}));
const orAny = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: anyValue });
const row = fc.record(
  {
    legalName: orAny(anyText),
    country: orAny(fc.constantFrom('NL', 'DE', 'XX', 'nl', '')),
    tradeNames: orAny(fc.array(anyText, { maxLength: 3 })),
    addresses: orAny(
      fc.array(
        fc.record(
          { place: anyText, postalCode: anyText, country: fc.constantFrom('NL', 'ZZ'), more: anyValue },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    ),
    website: orAny(
      fc.oneof(
        fc.webUrl(),
        fc.constantFrom(
          'a.example',
          'https://a.example',
          'http://a.example/x/y',
          'https://-a.example',
          'https://a.example:8',
          'https://u@a.example',
          'https://1.2.3.4',
          'HTTPS://A.example',
        ),
      ),
    ),
    identifiers: orAny(
      fc.array(
        fc.record({
          scheme: fc.constantFrom('kvk', 'rsin', 'lei', 'hrb', 'nonsense'),
          value: fc.oneof(anyText, fc.stringMatching(/^\d{8,9}$/), fc.constant('Oldenburg HRB 204512')),
        }),
        { maxLength: 2 },
      ),
    ),
    sectorCodes: orAny(
      fc.array(fc.record({ scheme: fc.constantFrom('nace2.1', 'sic'), code: fc.constantFrom('35.1', 'A', 'x') }), {
        maxLength: 2,
      }),
    ),
    nonMailing: orAny(fc.boolean()),
    isSoleTrader: orAny(fc.boolean()),
    colour: anyValue,
  },
  { requiredKeys: [] },
);

describe('a plain row', () => {
  it('is recognised', () => {
    expect(isPlainRow(plain)).toBe(true);
    expect(readRow(JSON.stringify(plain))).toEqual(checkRow(plain));
  });

  it.each([
    ['another script', { ...plain, legalName: '西安绿源' }],
    ['an unknown property', { ...plain, colour: 'blue' }],
    ['wrong check digits', { ...plain, identifiers: [{ scheme: 'rsin', value: '123456789' }] }],
    ['no country', { ...plain, country: undefined }],
    ['something that is no object', ['x']],
  ])('is not one with %s', (_what, value) => {
    expect(isPlainRow(value)).toBe(false);
  });

  it('is never refused or changed by the full check', () => {
    fc.assert(
      fc.property(row, (value) => {
        if (isPlainRow(value)) expect(checkRow(value)).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a row of a register', () => {
  it('may say name and place', () => {
    expect(readRow('{"name":"西安绿源","country":"CN","place":"Xi’an"}')).toEqual({
      legalName: '西安绿源',
      country: 'CN',
      addresses: [{ place: 'Xi’an' }],
    });
  });

  it.each(['{', '[]', '"x"', 'null', '{"legalName":1}'])('is refused as %s', (text) => {
    expect(() => readRow(text)).toThrow(expect.objectContaining({ slug: 'input.invalid' }));
  });
});
