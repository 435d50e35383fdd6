import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { companyFacts } from './company-facts.js';
import { exactScorer } from './exact-scorer.js';
import { matchKeys } from './match-keys.js';

const nordwind = companyFacts({
  name: 'Nordwind Hydrogen GmbH',
  country: 'DE',
  website: 'https://www.nordwind-hydrogen.example',
  identifiers: [{ scheme: 'lei', value: '999900QOWNQWB7A5OD06' }],
});

describe('comparing two companies', () => {
  it('is certain with an equal identifier, whatever the names', () => {
    const other = companyFacts({
      name: 'X',
      country: 'FR',
      identifiers: [{ scheme: 'lei', value: '9999 00QOWNQWB7A5OD06' }],
    });
    expect(exactScorer.compare(other, nordwind)).toMatchObject({
      score: 100,
      band: 'same',
      evidence: [{ kind: 'identifier' }],
    });
  });

  it('asks for a review with the same website or the same name in the same country', () => {
    const host = companyFacts({ name: 'Nord Solar', country: 'NL', website: 'nordwind-hydrogen.example' });
    expect(exactScorer.compare(host, nordwind)).toMatchObject({
      score: 70,
      band: 'review',
      evidence: [{ kind: 'websiteHost' }],
    });
    const name = companyFacts({ name: 'NORD WIND Hydrogen Gmbh & Co. KG', country: 'DE' });
    expect(exactScorer.compare(name, nordwind)).toMatchObject({
      score: 60,
      band: 'review',
      evidence: [{ kind: 'nameAndCountry', left: 'NORD WIND Hydrogen Gmbh & Co. KG', right: 'Nordwind Hydrogen GmbH' }],
    });
  });

  it('adds reasons up', () => {
    const both = companyFacts({ name: 'Nordwind Hydrogen', country: 'DE', website: 'nordwind-hydrogen.example' });
    expect(exactScorer.compare(both, nordwind)).toMatchObject({ score: 88, band: 'review' });
  });

  it('finds nothing in the same name of another country, and less without a country', () => {
    expect(exactScorer.compare(companyFacts({ name: 'Nordwind Hydrogen', country: 'AT' }), nordwind)).toEqual({
      score: 0,
      band: 'different',
      evidence: [],
    });
    expect(exactScorer.compare(companyFacts({ name: 'Nordwind Hydrogen' }), nordwind)).toMatchObject({
      score: 40,
      evidence: [{ kind: 'name' }],
    });
  });

  it('ignores free mail and malformed identifiers', () => {
    const asked = { name: 'A', country: 'DE', website: 'gmail.com', identifiers: [{ scheme: 'kvk', value: '12' }] };
    expect(exactScorer.compare(companyFacts(asked), companyFacts({ ...asked, name: 'B' })).evidence).toEqual([]);
  });

  const company = fc
    .record({
      name: fc.constantFrom('Nordwind GmbH', 'NORD WIND', 'Südwind AG', '西安绿源有限公司', "西安绿源 / Xi'an Lvyuan"),
      country: fc.option(fc.constantFrom('DE', 'NL', 'CN'), { nil: undefined }),
      website: fc.option(fc.constantFrom('a.example', 'https://www.a.example', 'b.example', 'gmail.com'), {
        nil: undefined,
      }),
      identifiers: fc.array(
        fc.record({
          scheme: fc.constantFrom('kvk', 'rsin'),
          value: fc.constantFrom('68750110', '69599068', '123456782'),
        }),
        { maxLength: 2 },
      ),
    })
    .map(companyFacts);

  it('gives the same score in both directions', () => {
    fc.assert(
      fc.property(company, company, (left, right) => {
        const [one, other] = [exactScorer.compare(left, right), exactScorer.compare(right, left)];
        expect([one.score, one.band]).toEqual([other.score, other.band]);
        expect(one.evidence.map(({ kind }) => kind)).toEqual(other.evidence.map(({ kind }) => kind));
      }),
    );
  });

  it('finds no evidence that the exact keys would miss', () => {
    fc.assert(
      fc.property(company, company, (left, right) => {
        const keysOf = (facts: typeof left): readonly string[] => Object.values(matchKeys(facts)).flat() as string[];
        const known = new Set(keysOf(right));
        const found = exactScorer.compare(left, right).evidence.length > 0;
        if (found) expect(keysOf(left).some((key) => known.has(key))).toBe(true);
      }),
    );
  });
});
