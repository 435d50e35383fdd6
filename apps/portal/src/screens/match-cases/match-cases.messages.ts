import type { Messages } from '../../shell/language.js';
import type { Case } from './case.js';

export type State = Case['state'];
export type Certainty = 'sure' | 'likely' | 'maybe' | 'weak';

export interface MatchCaseWords {
  readonly title: string;
  readonly lead: string;
  readonly waiting: (count: number, shown: string) => string;
  readonly shown: (count: number, shown: string) => string;
  readonly filterState: string;
  readonly all: string;
  readonly states: Readonly<Record<State, string>>;
  readonly columns: Readonly<Record<'company' | 'country' | 'candidate' | 'certainty' | 'state' | 'since', string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly score: (certainty: string, score: number) => string;
  readonly restricted: string;
  readonly noCandidate: string;
  readonly gone: string;
  readonly flagged: string;
  readonly empty: Readonly<Record<'title' | 'why' | 'all', string>>;

  readonly caseTitle: string;
  readonly caseOf: (position: number, total: string) => string;
  readonly subjects: Readonly<Record<'lead' | 'slotRequest', string>>;
  readonly waits: (subject: string) => string;
  readonly decided: Readonly<Record<Exclude<Case['decision'], 'undecided'>, (name: string | undefined) => string>>;
  readonly by: string;
  readonly you: string;
  readonly on: string;
  readonly reasonWas: string;
  readonly automatic: string;
  readonly reload: string;
  readonly restrictedText: string;
  readonly flaggedText: string;
  readonly candidates: string;
  readonly chosen: string;
  readonly found: string;
  readonly comparison: string;
  readonly fields: Readonly<Record<'field' | 'received' | 'candidate' | 'says' | 'weight' | 'unknown', string>>;
  readonly rows: Readonly<Record<'name' | 'place' | 'country' | 'website' | 'identifiers', string>>;
  readonly says: Readonly<
    Record<
      'identifier' | 'websiteHost' | 'nameAndCountry' | 'name' | 'withName' | 'equal' | 'differs' | 'unknown',
      string
    >
  >;
  readonly notReadable: string;
  readonly search: Readonly<Record<'title' | 'label' | 'hint' | 'button' | 'none', string>>;
  readonly decide: string;
  readonly decideAgain: string;
  readonly decideAgainText: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly buttons: Readonly<Record<'same' | 'different' | 'new' | 'later', string>>;
  readonly means: Readonly<Record<'same' | 'different' | 'new' | 'later', string>>;
  readonly same: (name: string) => string;
  readonly noSame: string;
  readonly readOnly: string;
  readonly undo: string;
  readonly undoText: string;
  readonly undoNew: string;
  readonly next: string;
  readonly done: string;
  readonly errors: Readonly<Record<'changed' | 'decided' | 'factsMissing' | 'held' | 'unknown' | 'other', string>>;
}

const named = (name: string | undefined, otherwise: string): string => name ?? otherwise;

export const matchCaseMessages: Messages<MatchCaseWords> = {
  nl: {
    title: 'Koppelvoorstellen',
    lead: 'Is dit bedrijf er een dat wij al kennen? Wie het langst wacht, staat bovenaan.',
    waiting: (count, shown) =>
      count === 0
        ? 'Er wacht geen voorstel op een besluit.'
        : count === 1
          ? 'Er wacht 1 voorstel op een besluit.'
          : `Er wachten ${shown} voorstellen op een besluit.`,
    shown: (count, shown) => (count === 1 ? '1 voorstel' : `${shown} voorstellen`),
    filterState: 'Toestand',
    all: 'Alle',
    states: {
      open: 'Wacht op gegevens',
      autoConfirmed: 'Vanzelf gekoppeld',
      needsReview: 'Te beoordelen',
      noCandidate: 'Niets gevonden',
      confirmedSame: 'Gekoppeld',
      confirmedDifferent: 'Ander bedrijf',
      newOrganisation: 'Nieuw bedrijf',
    },
    columns: {
      company: 'Bedrijf',
      country: 'Land',
      candidate: 'Lijkt het meest op',
      certainty: 'Hoe zeker',
      state: 'Toestand',
      since: 'Sinds',
    },
    certainties: { sure: 'Zo goed als zeker', likely: 'Waarschijnlijk', maybe: 'Misschien', weak: 'Weinig kans' },
    score: (certainty, score) => `${certainty} (${score} van 100)`,
    restricted: 'Afgeschermd bedrijf',
    noCandidate: 'niemand gevonden',
    gone: 'Verwijderd bedrijf',
    flagged: 'Gegevens veranderd na besluit',
    empty: {
      title: 'Hier komen de voorstellen die u moet beoordelen.',
      why: 'Er staat er nu geen in deze lijst: alles is besloten, of het filter laat niets door.',
      all: 'Toon alle voorstellen',
    },
    caseTitle: 'Koppelvoorstel',
    caseOf: (position, total) => `Koppelvoorstel ${position} van ${total}`,
    subjects: { lead: 'uit een lead', slotRequest: 'uit een aanvraag voor een handelsmissie' },
    waits: (subject) => `Dit bedrijf komt ${subject}.`,
    decided: {
      same: (name) => `Gekoppeld aan ${named(name, 'een bedrijf in het register')}`,
      different: () => 'Besloten: het is geen van de voorgestelde bedrijven',
      new: (name) => `Nieuw in het register: ${named(name, 'dit bedrijf')}`,
    },
    by: 'door',
    you: 'u',
    on: 'op',
    reasonWas: 'Reden:',
    automatic: 'Vanzelf gekoppeld, op een nummer dat maar één bedrijf heeft.',
    reload: 'Toon hoe het nu is',
    restrictedText:
      'De gegevens van dit bedrijf zijn afgeschermd: het is vertrouwelijk, of het is een persoon. Er is niets om te vergelijken. Weet u om welk bedrijf het gaat? Zoek het dan op in het register.',
    flaggedText: 'De gegevens zijn veranderd na dit besluit. Kijk of het nog klopt.',
    candidates: 'Kandidaten',
    chosen: 'gekozen',
    found: 'gevonden in het register',
    comparison: 'Vergelijking met',
    fields: {
      field: 'Gegeven',
      received: 'Ontvangen',
      candidate: 'Kandidaat',
      says: 'Wat het zegt',
      weight: 'Weegt',
      unknown: 'onbekend',
    },
    rows: { name: 'Naam', place: 'Plaats', country: 'Land', website: 'Website', identifiers: 'Nummers' },
    says: {
      identifier: 'Zelfde nummer',
      websiteHost: 'Zelfde website',
      nameAndCountry: 'Zelfde naam, los van de rechtsvorm, in hetzelfde land',
      name: 'Zelfde naam, los van de rechtsvorm',
      withName: 'Zelfde land; telt mee bij de naam',
      equal: 'Gelijk, maar telt niet mee',
      differs: 'Verschilt, maar telt niet mee',
      unknown: 'Niet te vergelijken',
    },
    notReadable: 'Dit bedrijf is niet meer te lezen in het register.',
    search: {
      title: 'Een ander bedrijf zoeken',
      label: 'Naam in het register',
      hint: 'Het begin van de naam is genoeg.',
      button: 'Zoek',
      none: 'Er is geen bedrijf waarvan de naam zo begint.',
    },
    decide: 'Uw besluit',
    decideAgain: 'Een ander besluit nemen',
    decideAgainText: 'Uw nieuwe besluit komt in plaats van het oude. Het oude blijft in de geschiedenis.',
    reason: 'Reden',
    reasonHint: 'Voor collega’s die later kijken. Noem geen personen.',
    buttons: { same: 'Zelfde bedrijf', different: 'Ander bedrijf', new: 'Nieuw bedrijf', later: 'Later' },
    means: {
      same: 'koppelt aan het gekozen bedrijf',
      different: 'het is geen van deze bedrijven; dit wordt niet nog eens gevraagd',
      new: 'zet dit bedrijf in het register en koppelt het',
      later: 'besluit niets en gaat naar het volgende',
    },
    same: (name) => `koppelt aan ${name}`,
    noSame: 'Zoek eerst het bedrijf waaraan u wilt koppelen.',
    readOnly: 'U kunt meekijken. Een databeheerder besluit.',
    undo: 'Ander besluit nemen',
    undoText: 'Klopt dit niet? U kunt opnieuw besluiten.',
    undoNew: 'Neemt u een ander besluit? Het nieuwe bedrijf blijft dan in het register staan.',
    next: 'Volgende voorstel',
    done: 'Alles is beoordeeld.',
    errors: {
      changed:
        'Iemand was u voor, of de gegevens zijn veranderd. Hieronder staat hoe het nu is. Kijk of uw besluit nog klopt en kies opnieuw.',
      decided: 'Hierover is al besloten. Hieronder staat het besluit.',
      factsMissing:
        'De gegevens van dit bedrijf zijn afgeschermd, dus het kan niet vanzelf in het register. Zet het er eerst zelf in en kies dan: zelfde bedrijf.',
      held: 'Een nummer van dit bedrijf staat al bij een ander bedrijf in het register. Zoek dat bedrijf en kies: zelfde bedrijf.',
      unknown: 'Het gekozen bedrijf staat niet meer in het register. Kies een ander.',
      other: 'Dit besluit kan nu niet. Kijk hoe het voorstel er nu voor staat.',
    },
  },
  en: {
    title: 'Match cases',
    lead: 'Is this a company that we know? The one that has waited longest comes first.',
    waiting: (count, shown) =>
      count === 0
        ? 'No case waits for a decision.'
        : count === 1
          ? '1 case waits for a decision.'
          : `${shown} cases wait for a decision.`,
    shown: (count, shown) => (count === 1 ? '1 case' : `${shown} cases`),
    filterState: 'State',
    all: 'All',
    states: {
      open: 'Waits for facts',
      autoConfirmed: 'Linked by itself',
      needsReview: 'To be reviewed',
      noCandidate: 'Nothing found',
      confirmedSame: 'Linked',
      confirmedDifferent: 'Another company',
      newOrganisation: 'New company',
    },
    columns: {
      company: 'Company',
      country: 'Country',
      candidate: 'Most like',
      certainty: 'How certain',
      state: 'State',
      since: 'Since',
    },
    certainties: { sure: 'Almost certain', likely: 'Likely', maybe: 'Perhaps', weak: 'Hardly' },
    score: (certainty, score) => `${certainty} (${score} of 100)`,
    restricted: 'Shielded company',
    noCandidate: 'nobody found',
    gone: 'Erased company',
    flagged: 'Facts changed after the decision',
    empty: {
      title: 'The cases that you have to review will stand here.',
      why: 'There is none in this list now: all is decided, or the filter lets nothing through.',
      all: 'Show all cases',
    },
    caseTitle: 'Match case',
    caseOf: (position, total) => `Match case ${position} of ${total}`,
    subjects: { lead: 'from a lead', slotRequest: 'from a request for a trade mission' },
    waits: (subject) => `This company comes ${subject}.`,
    decided: {
      same: (name) => `Linked to ${named(name, 'a company of the register')}`,
      different: () => 'Decided: it is none of the proposed companies',
      new: (name) => `New in the register: ${named(name, 'this company')}`,
    },
    by: 'by',
    you: 'you',
    on: 'on',
    reasonWas: 'Reason:',
    automatic: 'Linked by itself, by a number that only one company has.',
    reload: 'Show how it is now',
    restrictedText:
      'What is known of this company is shielded: it is confidential, or it is a person. There is nothing to compare. Do you know which company it is? Then find it in the register.',
    flaggedText: 'The facts changed after this decision. See whether it still holds.',
    candidates: 'Candidates',
    chosen: 'chosen',
    found: 'found in the register',
    comparison: 'Comparison with',
    fields: {
      field: 'Field',
      received: 'Received',
      candidate: 'Candidate',
      says: 'What it says',
      weight: 'Weight',
      unknown: 'unknown',
    },
    rows: { name: 'Name', place: 'Place', country: 'Country', website: 'Website', identifiers: 'Numbers' },
    says: {
      identifier: 'The same number',
      websiteHost: 'The same website',
      nameAndCountry: 'The same name, legal form aside, in the same country',
      name: 'The same name, legal form aside',
      withName: 'The same country; counts with the name',
      equal: 'Equal, but does not count',
      differs: 'Different, but does not count',
      unknown: 'Cannot be compared',
    },
    notReadable: 'This company can no longer be read in the register.',
    search: {
      title: 'Find another company',
      label: 'Name in the register',
      hint: 'The beginning of the name is enough.',
      button: 'Find',
      none: 'There is no company whose name begins so.',
    },
    decide: 'Your decision',
    decideAgain: 'Decide again',
    decideAgainText: 'Your new decision takes the place of the old one. The old one stays in the history.',
    reason: 'Reason',
    reasonHint: 'For colleagues who look later. Name no persons.',
    buttons: { same: 'Same company', different: 'Another company', new: 'New company', later: 'Later' },
    means: {
      same: 'links to the chosen company',
      different: 'it is none of these companies; this is not asked again',
      new: 'puts this company into the register and links to it',
      later: 'decides nothing and goes to the next',
    },
    same: (name) => `links to ${name}`,
    noSame: 'First find the company that you want to link to.',
    readOnly: 'You may look on. A data steward decides.',
    undo: 'Decide again',
    undoText: 'Not right? You can decide again.',
    undoNew: 'Do you decide otherwise? Then the new company stays in the register.',
    next: 'Next case',
    done: 'All cases are reviewed.',
    errors: {
      changed:
        'Somebody was faster, or the facts changed. Below is how it is now. See whether your decision still holds and choose again.',
      decided: 'This was decided already. The decision stands below.',
      factsMissing:
        'What is known of this company is shielded, so it cannot go into the register by itself. Register it first, then choose: same company.',
      held: 'A number of this company belongs to another company of the register. Find that one and choose: same company.',
      unknown: 'The chosen company is no longer in the register. Choose another.',
      other: 'This decision is not possible now. See how the case stands.',
    },
  },
};
