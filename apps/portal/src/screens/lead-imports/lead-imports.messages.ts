import type { Messages } from '../../shell/language.js';

export interface LeadImportsWords {
  readonly title: string;
  readonly lead: string;
  readonly source: string;
  readonly sourceHelp: string;
  readonly sourceShape: string;
  readonly file: string;
  readonly fileHelp: string;
  readonly noFile: string;
  readonly tooLarge: string;
  readonly send: string;
  readonly columns: string;
  readonly needed: string;
  readonly channels: string;
  readonly optional: string;
  readonly sameAgain: string;
  readonly example: string;
  readonly missingColumn: (column: string) => string;
  readonly doubleColumn: (column: string) => string;
  readonly fileProblems: Readonly<Partial<Record<string, string>>>;
  readonly away: string;
}

export const leadImportsMessages: Messages<LeadImportsWords> = {
  nl: {
    title: 'Leads importeren',
    lead: 'Stuur een bestand met leads, bijvoorbeeld van een beurs. Regels die niet kloppen hoort u terug; de rest gaat door.',
    source: 'Waar komt het bestand vandaan?',
    sourceHelp: 'Een korte naam zonder spaties, bijvoorbeeld hannover-messe-2026.',
    sourceShape: 'Gebruik hooguit 64 letters, cijfers, punten en streepjes, zonder spaties.',
    file: 'CSV-bestand',
    fileHelp: 'Hooguit 64 MB en 50.000 regels. Excel: kies Opslaan als, CSV UTF-8.',
    noFile: 'Kies een bestand.',
    tooLarge: 'Dit bestand is groter dan 64 MB. Verdeel het in kleinere bestanden.',
    send: 'Importeren',
    columns: 'Welke kolommen?',
    needed: 'Deze kolommen zijn nodig; de volgorde maakt niet uit. Van de laatste twee is er één genoeg.',
    channels: 'In de kolom channel staat een van deze woorden:',
    optional: 'Deze mogen er ook in staan:',
    sameAgain: 'Hetzelfde bestand nog eens sturen mag: elke lead wordt één keer gemaakt.',
    example: 'Voorbeeldbestand downloaden',
    missingColumn: (column) => `De kolom ${column} ontbreekt. Voeg hem toe aan het bestand.`,
    doubleColumn: (column) => `De kolom ${column} staat er twee keer. Haal er een weg.`,
    fileProblems: {
      empty: 'Het bestand is leeg. Kies een ander bestand.',
      maxRows: 'Het bestand heeft meer dan 50.000 regels. Verdeel het in kleinere bestanden.',
      maxBytes: 'Dit bestand is groter dan 64 MB. Verdeel het in kleinere bestanden.',
      encoding: 'We kunnen de tekens niet lezen. Sla het bestand op als CSV UTF-8.',
      brokenOff: 'Het versturen brak af. Er is niets opgeslagen. Stuur het bestand nog eens.',
      csv: 'Het bestand is geen goede CSV: een aanhalingsteken wordt niet gesloten.',
    },
    away: 'Versturen lukt nu niet: de dienst voor leads antwoordt niet. Stuur het bestand straks nog eens; dubbel versturen kan geen kwaad.',
  },
  en: {
    title: 'Import leads',
    lead: 'Send a file with leads, of a fair for instance. You hear which lines are wrong; the others go on.',
    source: 'Where does the file come from?',
    sourceHelp: 'A short name without spaces, for instance hannover-messe-2026.',
    sourceShape: 'Use at most 64 letters, digits, dots and dashes, without spaces.',
    file: 'CSV file',
    fileHelp: 'At most 64 MB and 50,000 lines. Excel: choose Save as, CSV UTF-8.',
    noFile: 'Choose a file.',
    tooLarge: 'This file is larger than 64 MB. Divide it into smaller files.',
    send: 'Import',
    columns: 'Which columns?',
    needed: 'These columns are needed, in any order. Of the last two one is enough.',
    channels: 'The column channel takes one of these words:',
    optional: 'These may be in it as well:',
    sameAgain: 'You may send the same file again: each lead is made once.',
    example: 'Download an example file',
    missingColumn: (column) => `The column ${column} is missing. Add it to the file.`,
    doubleColumn: (column) => `The column ${column} stands there twice. Take one away.`,
    fileProblems: {
      empty: 'The file is empty. Choose another file.',
      maxRows: 'The file has more than 50,000 lines. Divide it into smaller files.',
      maxBytes: 'This file is larger than 64 MB. Divide it into smaller files.',
      encoding: 'We cannot read the characters. Save the file as CSV UTF-8.',
      brokenOff: 'The sending broke off. Nothing was stored. Send the file again.',
      csv: 'The file is no good CSV: a quotation mark is not closed.',
    },
    away: 'Sending does not work now: the service for leads does not answer. Send the file again later; sending it twice does no harm.',
  },
};
