import type { Language, Messages } from '../../shell/language.js';
import { wordsOf } from '../../shell/language.js';
import type { ListedLead, MatchState } from '../../parts/lead-words.messages.js';

type Match = ListedLead['matches'][number];

interface Words {
  readonly none: string;
  /** With and without the name of the organisation. */
  readonly states: Readonly<Record<MatchState, (organisation: string | undefined) => string>>;
}

const WORDS: Messages<Words> = {
  nl: {
    none: 'Nog niet vergeleken',
    states: {
      open: () => 'Wordt vergeleken',
      autoConfirmed: (name) => (name === undefined ? 'Bekend bedrijf' : `Bekend: ${name}`),
      needsReview: (name) => (name === undefined ? 'Nog te beslissen' : `Lijkt op ${name}; nog te beslissen`),
      noCandidate: () => 'Niet in het register',
      confirmedSame: (name) => (name === undefined ? 'Bekend bedrijf' : `Bekend: ${name}`),
      confirmedDifferent: () => 'Een ander bedrijf dan we kenden',
      newOrganisation: () => 'Nieuw in het register',
    },
  },
  en: {
    none: 'Not compared yet',
    states: {
      open: () => 'Being compared',
      autoConfirmed: (name) => (name === undefined ? 'Known company' : `Known: ${name}`),
      needsReview: (name) => (name === undefined ? 'To be decided' : `Looks like ${name}; to be decided`),
      noCandidate: () => 'Not in the register',
      confirmedSame: (name) => (name === undefined ? 'Known company' : `Known: ${name}`),
      confirmedDifferent: () => 'Another company than we knew',
      newOrganisation: () => 'New in the register',
    },
  },
};

/** Whether we know the company behind a lead, in words. A lead has one case; the first is told. */
export function matchInWords([match]: readonly Match[], language: Language): string {
  const words = wordsOf(WORDS, language);
  return match === undefined ? words.none : words.states[match.state](match.organisationName);
}
