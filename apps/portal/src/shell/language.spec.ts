import { describe, expect, it } from '@jest/globals';
import { pathIn, splitLanguage, wordsOf } from './language.js';

describe('the language of an address', () => {
  it.each([
    ['/missions?sector=35', 'nl', '/missions?sector=35'],
    ['/en/missions?sector=35', 'en', '/missions?sector=35'],
    ['/de', 'de', '/'],
    ['/de?x=1', 'de', '/?x=1'],
    ['/enterprise', 'nl', '/enterprise'],
    ['/fr/missions', 'nl', '/fr/missions'],
  ] as const)('%s is %s', (address, language, url) => {
    expect(splitLanguage(address)).toEqual({ language, url });
  });

  it('is put before a path again', () => {
    expect(pathIn('nl', '/missions')).toBe('/missions');
    expect(pathIn('de', '/missions')).toBe('/de/missions');
  });
});

describe('the words of a screen', () => {
  it('are English where there is no German', () => {
    expect(wordsOf({ nl: 'ja', en: 'yes' }, 'de')).toBe('yes');
    expect(wordsOf({ nl: 'ja', en: 'yes', de: 'jawohl' }, 'de')).toBe('jawohl');
  });
});
