import type { Messages } from '../../shell/language.js';

export interface LeadImportWords {
  readonly title: string;
  readonly from: (source: string) => string;
  readonly states: Readonly<Record<'staging' | 'working' | 'done', string>>;
  readonly doneWithRefusals: string;
  readonly worked: string;
  readonly reload: string;
  readonly counts: Readonly<Record<'accepted' | 'existing' | 'differs' | 'refused' | 'waiting', string>>;
  readonly rows: string;
  readonly notes: string;
  readonly refused: string;
  readonly refusedWhy: string;
  readonly firstOnly: (shown: string, all: string) => string;
  readonly line: string;
  readonly company: string;
  readonly reasons: string;
  readonly column: string;
  /** By code of a problem; what is not here is told in the words of the API. */
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly report: string;
  readonly another: string;
  readonly toLeads: string;
  readonly goneTitle: string;
  readonly goneText: string;
}

export const leadImportMessages: Messages<LeadImportWords> = {
  nl: {
    title: 'Import van leads',
    from: (source) => `Bestand van ${source}`,
    states: {
      staging: 'Het bestand komt nog binnen.',
      working: 'Het bestand is veilig binnen. De regels worden nu verwerkt; u kunt deze pagina sluiten.',
      done: 'Klaar: alle regels zijn verwerkt.',
    },
    doneWithRefusals:
      'Klaar, maar een deel van de regels klopt niet. Verbeter die in uw bestand en stuur het nog eens.',
    worked: 'Verwerkte regels',
    reload: 'Kijk hoe ver het nu is',
    counts: {
      accepted: 'Nieuwe leads gemaakt',
      existing: 'Waren er al, precies zo',
      differs: 'Waren er al, met andere gegevens; niets veranderd',
      refused: 'Geweigerd, omdat er iets niet klopt',
      waiting: 'Nog te verwerken',
    },
    rows: 'Regels in het bestand',
    notes: 'Over het bestand',
    refused: 'Geweigerde regels',
    refusedWhy: 'Regel 1 is de kop van het bestand.',
    firstOnly: (shown, all) => `De eerste ${shown} van ${all}; alle regels staan in het verslag.`,
    line: 'Regel',
    company: 'Bedrijf',
    reasons: 'Wat er niet klopt',
    column: 'kolom',
    problems: {
      required: 'hier staat niets',
      text: 'hier staat niets, of de tekst is te lang',
      controlCharacters: 'er staan tekens in die niet kunnen',
      publicText: 'zet hier geen e-mailadres of telefoonnummer neer',
      contactData: 'zet hier geen e-mailadres of telefoonnummer neer',
      country: 'dit is geen landcode; gebruik twee letters, zoals DE',
      oneOf: 'dit woord kennen we hier niet',
      someOf: 'een van deze woorden kennen we hier niet',
      email: 'dit is geen e-mailadres',
      phone: 'dit is geen telefoonnummer; begin met + en het landnummer',
      contactPoint: 'vul een e-mailadres of een telefoonnummer in',
      website: 'dit is geen webadres',
      identifier: 'dit nummer bestaat niet in dat register',
      number: 'dit is geen getal dat kan',
      instant: 'dit is geen datum; schrijf 2026-03-31',
      future: 'deze datum ligt in de toekomst',
      tooManyFields: 'de regel heeft meer velden dan de kop; controleer de scheidingstekens',
      sameLead: 'deze lead staat al eerder in het bestand',
      notStored: 'opslaan lukte niet; zeg het de beheerder en stuur de regel nog eens',
    },
    report: 'Verslag van alle regels downloaden (CSV)',
    another: 'Nog een bestand importeren',
    toLeads: 'Naar de leads',
    goneTitle: 'Deze import is er niet',
    goneText:
      'Het versturen is afgebroken, of het adres klopt niet. Er is niets opgeslagen. Stuur het bestand nog eens.',
  },
  en: {
    title: 'Import of leads',
    from: (source) => `File from ${source}`,
    states: {
      staging: 'The file is still coming in.',
      working: 'The file is safely here. Its lines are being worked off; you may close this page.',
      done: 'Done: all lines are worked off.',
    },
    doneWithRefusals: 'Done, but some lines are wrong. Correct them in your file and send it again.',
    worked: 'Lines worked off',
    reload: 'See how far it is now',
    counts: {
      accepted: 'New leads made',
      existing: 'Were there already, the same',
      differs: 'Were there already, with other content; nothing was changed',
      refused: 'Refused, since something is wrong',
      waiting: 'Still to be worked off',
    },
    rows: 'Lines in the file',
    notes: 'About the file',
    refused: 'Refused lines',
    refusedWhy: 'Line 1 is the header of the file.',
    firstOnly: (shown, all) => `The first ${shown} of ${all}; all lines are in the report.`,
    line: 'Line',
    company: 'Company',
    reasons: 'What is wrong',
    column: 'column',
    problems: {
      required: 'nothing stands here',
      text: 'nothing stands here, or the text is too long',
      controlCharacters: 'there are characters in it that are not possible',
      publicText: 'leave e-mail addresses and telephone numbers out here',
      contactData: 'leave e-mail addresses and telephone numbers out here',
      country: 'this is no country code; use two letters, like DE',
      oneOf: 'we do not know this word here',
      someOf: 'we do not know one of these words here',
      email: 'this is no e-mail address',
      phone: 'this is no telephone number; begin with + and the country number',
      contactPoint: 'fill in an e-mail address or a telephone number',
      website: 'this is no web address',
      identifier: 'this number does not exist in that register',
      number: 'this is no number that is possible',
      instant: 'this is no date; write 2026-03-31',
      future: 'this date lies in the future',
      tooManyFields: 'the line has more fields than the header; check what divides them',
      sameLead: 'this lead stands earlier in the file',
      notStored: 'it could not be stored; tell the operator and send the line again',
    },
    report: 'Download the report of all lines (CSV)',
    another: 'Import another file',
    toLeads: 'Go to the leads',
    goneTitle: 'This import does not exist',
    goneText: 'The sending broke off, or the address is wrong. Nothing was stored. Send the file again.',
  },
};
