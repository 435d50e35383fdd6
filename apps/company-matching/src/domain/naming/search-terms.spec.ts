import { describe, expect, it } from '@jest/globals';
import { searchPrefixes, searchTerms } from './search-terms.js';

const finds = (typed: string, ...names: readonly string[]): boolean =>
  searchPrefixes(typed).some((prefix) => searchTerms(names).some((term) => term.startsWith(prefix)));

describe('type-ahead', () => {
  it.each(['n', 'nordw', 'Nord wi', 'hydro', 'Nordwind Hydrogen Gm', 'NORDWIND HYDROGEN GMBH & CO. KG'])(
    'finds Nordwind Hydrogen GmbH by %s',
    (typed) => {
      expect(finds(typed, 'Nordwind Hydrogen GmbH')).toBe(true);
    },
  );

  it.each(['西安', '西安绿源科技有', 'xian'])('finds a Chinese name by %s', (typed) => {
    expect(finds(typed, '西安绿源科技有限公司')).toBe(true);
  });

  it('does not begin with a legal form', () => {
    expect(finds('gmbh', 'Nordwind Hydrogen GmbH')).toBe(false);
  });

  it('finds nothing for text without a letter or digit', () => {
    expect(searchPrefixes(' …!')).toEqual([]);
  });

  it('keeps at most 24 terms of 60 characters', () => {
    const terms = searchTerms(Array.from({ length: 40 }, (_, n) => `${'very long name '.repeat(20)} ${n}`));
    expect(terms.length).toBeLessThanOrEqual(24);
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });
});
