import type { Messages } from '../../shell/language.js';

export interface HintWords {
  /** Around the name of the company and its reasons: `Waarschijnlijk bekend: X, want zelfde website.` */
  readonly probably: string;
  readonly maybe: string;
  readonly because: string;
  /** By kind of evidence; what is not here is told in the words of the API. */
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  readonly beginsSo: string;
  readonly thisIsIt: string;
  readonly which: string;
  readonly noneOfThese: string;
  readonly nobody: string;
  readonly away: string;
}

export const hintMessages: Messages<HintWords> = {
  nl: {
    probably: 'Waarschijnlijk bekend:',
    maybe: 'Misschien bekend:',
    because: 'want',
    reasons: {
      identifier: 'hetzelfde registratienummer',
      websiteHost: 'dezelfde website',
      nameAndCountry: 'dezelfde naam (op de rechtsvorm na) in hetzelfde land',
      name: 'dezelfde naam (op de rechtsvorm na)',
    },
    beginsSo: 'de naam begint zo',
    thisIsIt: 'Dit is het',
    which: 'Welk bedrijf is het?',
    noneOfThese: 'Geen van deze',
    nobody: 'We kennen geen bedrijf met deze naam.',
    away: 'We kunnen nu niet nakijken of we dit bedrijf kennen. Opslaan kan gewoon.',
  },
  en: {
    probably: 'Probably known:',
    maybe: 'Maybe known:',
    because: 'because of',
    reasons: {
      identifier: 'the same register number',
      websiteHost: 'the same website',
      nameAndCountry: 'the same name (legal form aside) in the same country',
      name: 'the same name (legal form aside)',
    },
    beginsSo: 'a name that begins like this',
    thisIsIt: 'This is it',
    which: 'Which company is it?',
    noneOfThese: 'None of these',
    nobody: 'We know no company with this name.',
    away: 'We cannot check now whether we know this company. You can save as usual.',
  },
};
