import { describe, expect, it } from '@jest/globals';
import { queryTerms, searchTerms } from './search-terms.js';

describe('the words by which a lead is found', () => {
  it('are folded: lower case, without accents, each once', () => {
    expect(searchTerms('GRN-L-000123', undefined, 'Sürélec SÜRÉLEC')).toEqual(['grn', 'l', '000123', 'surelec']);
  });

  it('keep scripts without spaces whole', () => {
    expect(searchTerms('西安绿源科技有限公司')).toEqual(['西安绿源科技有限公司']);
  });

  it('are bounded in number and length', () => {
    const terms = searchTerms(
      Array.from({ length: 100 }, (_, index) => `${'x'.repeat(60)}${index}`).join(' '),
      'a b c',
    );
    expect(terms.length).toBeLessThanOrEqual(24);
    expect(terms.every((term) => term.length <= 40)).toBe(true);
  });

  it('are none when a question has no letter and no digit', () => {
    expect(queryTerms('%$ .*')).toEqual([]);
  });
});
