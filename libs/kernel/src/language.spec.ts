import { describe, expect, it } from '@jest/globals';
import { languageFor } from './language.js';

describe('the language to write to somebody in', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['DE-at', 'de'],
    ['en-GB', 'en'],
    ['zh-Hant-TW', 'en'],
    ['den', 'en'],
    ['', 'en'],
  ] as const)('is, for whoever asks for "%s", %s', (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});
