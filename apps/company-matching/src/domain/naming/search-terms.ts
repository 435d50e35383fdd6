import { foldWords, isEastAsian, squeeze } from './fold-text.js';
import { isLegalForm, withoutLegalForms } from './legal-forms.js';

const MAX_TERMS = 24;
const MAX_LENGTH = 60;

function startsOf(name: string): readonly string[] {
  const words = foldWords(name);
  const starts = words.flatMap((word, index) =>
    index > 0 && isLegalForm(word) ? [] : [words.slice(index).join('').slice(0, MAX_LENGTH)],
  );
  return isEastAsian(name) ? [squeeze(name).slice(0, MAX_LENGTH), ...starts] : starts;
}

/** What a type-ahead search may begin with: each name from each of its words on. At most 24 terms of 60 characters. */
export const searchTerms = (names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap(startsOf).filter((term) => term !== ''))].slice(0, MAX_TERMS);

/** The prefixes to look for when somebody has typed `text`; empty when it holds no letter or digit. */
export function searchPrefixes(text: string): readonly string[] {
  const words = foldWords(text);
  const own = isEastAsian(text) ? [squeeze(text)] : [words.join(''), withoutLegalForms(words).join('')];
  return [...new Set(own.map((prefix) => prefix.slice(0, MAX_LENGTH)).filter((prefix) => prefix !== ''))];
}
