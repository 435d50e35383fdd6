import { foldWords, isEastAsian, squeeze } from './fold-text.js';
import { withoutEastAsianForms, withoutLegalForms } from './legal-forms.js';

/** Both halves of `西安绿源 / Xi'an Lvyuan` are names of the company. */
const halves = (name: string): readonly string[] => [
  name,
  ...name.normalize('NFKC').split(isEastAsian(name) ? /\s*[/|]\s*/ : /\s+[/|]\s+/),
];

function formsOf(part: string): readonly string[] {
  if (!isEastAsian(part)) return [withoutLegalForms(foldWords(part)).join('')];
  const own = withoutEastAsianForms(squeeze(part));
  const latin = withoutLegalForms(foldWords(own)).join('');
  return isEastAsian(own) ? [own, latin] : [latin];
}

/**
 * Every spelling under which a company name is compared: legal forms, spaces and signs removed, in Latin letters and,
 * for East Asian names, in their own script too. Two names are equal when they share one. Normalising a result again
 * gives the same result.
 */
export const normalisedNames = (name: string): readonly string[] => [
  ...new Set(
    halves(name)
      .flatMap(formsOf)
      .filter((form) => form.length > 1),
  ),
];

/** The forms of several names, each once. */
export const normalisedNamesOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap(normalisedNames)),
];
