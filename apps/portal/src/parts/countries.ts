// The package's main entry loads the names in eighty languages; this one loads the codes.
import countries from 'i18n-iso-countries/index.js';
import { formatCountry } from '../shell/format.js';
import type { Language } from '../shell/language.js';
import type { Option } from './field.js';

const made = new Map<Language, readonly Option[]>();

/** Every country for a select, by the names and in the order of a language. */
export function countryOptions(language: Language): readonly Option[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const options = Object.keys(countries.getAlpha2Codes())
    .map((value) => ({ value, label: formatCountry(value, language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language));
  made.set(language, options);
  return options;
}
