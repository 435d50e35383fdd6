import type { Messages } from '../../shell/language.js';

export interface LeadsWords {
  readonly title: string;
  readonly log: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly stage: string;
  readonly anyStage: string;
  readonly country: string;
  readonly anyCountry: string;
  readonly caption: string;
  readonly reference: string;
  readonly company: string;
  readonly received: string;
  readonly match: string;
  /** `2 leads`, `1 tot 50; er zijn er meer`. */
  readonly shown: (from: number, to: number, isAll: boolean) => string;
  readonly emptyTitle: string;
  readonly emptyWhy: string;
  readonly importInstead: string;
  readonly nothingTitle: string;
  readonly nothingWhy: string;
  readonly clear: string;
}

export const leadsMessages: Messages<LeadsWords> = {
  nl: {
    title: 'Leads',
    log: 'Lead vastleggen',
    search: 'Zoeken',
    searchHelp: 'Begin van een naam, codenaam of nummer',
    stage: 'Fase',
    anyStage: 'Alle fasen',
    country: 'Land',
    anyCountry: 'Alle landen',
    caption: 'Leads op volgorde van ontvangst',
    reference: 'Nummer',
    company: 'Bedrijf',
    received: 'Ontvangen',
    match: 'Kennen we het bedrijf?',
    shown: (from, to, isAll) =>
      isAll
        ? from === 1
          ? to === 1
            ? '1 lead'
            : `${to} leads`
          : `${from} tot ${to} van ${to} leads`
        : `${from} tot ${to}; er zijn meer leads`,
    emptyTitle: 'Hier komen de leads te staan',
    emptyWhy: 'Er is nog geen enkele lead vastgelegd of binnengekomen.',
    importInstead: 'Of importeer een bestand',
    nothingTitle: 'Geen leads gevonden',
    nothingWhy: 'Geen lead past bij alles wat u hebt ingevuld. Vul minder in, of controleer de spelling.',
    clear: 'Toon alle leads',
  },
  en: {
    title: 'Leads',
    log: 'Log a lead',
    search: 'Search',
    searchHelp: 'Beginning of a name, code name or number',
    stage: 'Stage',
    anyStage: 'All stages',
    country: 'Country',
    anyCountry: 'All countries',
    caption: 'Leads in order of receipt',
    reference: 'Number',
    company: 'Company',
    received: 'Received',
    match: 'Do we know the company?',
    shown: (from, to, isAll) =>
      isAll
        ? from === 1
          ? to === 1
            ? '1 lead'
            : `${to} leads`
          : `${from} to ${to} of ${to} leads`
        : `${from} to ${to}; there are more leads`,
    emptyTitle: 'The leads will stand here',
    emptyWhy: 'No lead was logged or came in yet.',
    importInstead: 'Or import a file',
    nothingTitle: 'No leads found',
    nothingWhy: 'No lead fits everything that you filled in. Fill in less, or check the spelling.',
    clear: 'Show all leads',
  },
};
