import type { Messages } from '../../shell/language.js';
import type { NextState } from './mission-words.js';

export interface DetailWords {
  readonly now: string;
  readonly steps: Readonly<Record<NextState, { readonly button: string; readonly happens: string }>>;
  readonly missing: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly noPools: string;
  readonly nothingLeft: string;
  readonly onlyRead: string;
  readonly cancel: string;
  readonly edit: string;
  readonly applicants: string;
  readonly pools: string;
  readonly poolsText: string;
  readonly addPool: string;
  readonly poolsEmpty: string;
  readonly poolsEmptyWhy: string;
  readonly columns: Readonly<Record<'kind' | 'held' | 'waiting' | 'left' | 'when' | 'takes', string>>;
  readonly prefix: string;
  readonly of: (held: string, capacity: string) => string;
  readonly takes: (isOpen: boolean) => string;
  readonly wholeMission: string;
  readonly until: string;
  readonly facts: string;
  readonly programme: string;
  readonly noLegs: string;
  readonly labels: Readonly<
    Record<
      | 'direction'
      | 'capacity'
      | 'minimum'
      | 'theme'
      | 'goals'
      | 'organisers'
      | 'sectors'
      | 'voucher'
      | 'opensAt'
      | 'closesAt'
      | 'decisionOn',
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  readonly notSet: string;
}

export const detailMessages: Messages<DetailWords> = {
  nl: {
    now: 'Wat nu?',
    steps: {
      announced: {
        button: 'Aankondigen',
        happens:
          'Na de aankondiging ziet iedereen de missie op de openbare pagina. U kunt dit niet terugdraaien. Wijzigen kan later nog wel.',
      },
      open: {
        button: 'Openzetten voor aanvragen',
        happens:
          'Als de missie open is, kunnen bedrijven meteen een plaats aanvragen. Wie het eerst komt, krijgt een plaats.',
      },
      closed: {
        button: 'Sluiten voor aanvragen',
        happens: 'Als u de missie sluit, kan niemand meer een plaats aanvragen. Wie een plaats heeft, houdt die.',
      },
      cancelled: {
        button: 'Missie afgelasten',
        happens: 'Als u de missie afgelast, vervallen alle aanvragen. U kunt dit niet terugdraaien.',
      },
    },
    missing: 'U kunt de missie nog niet aankondigen. Vul eerst in:',
    fields: { legs: 'het reisprogramma, ten minste één etappe' },
    noPools: 'Er zijn nog geen plaatsen ingesteld. Zonder plaatsen kan niemand iets aanvragen.',
    nothingLeft: 'Hier hoeft u niets meer te doen.',
    onlyRead: 'U kijkt mee. Alleen een missieleider kan de missie wijzigen.',
    cancel: 'Missie afgelasten',
    edit: 'Missie wijzigen',
    applicants: 'Aanvragen bekijken',
    pools: 'Plaatsen',
    poolsText: 'De aantallen werken zichzelf bij.',
    addPool: 'Plaatsen toevoegen',
    poolsEmpty: 'Hier komen de plaatsen te staan',
    poolsEmptyWhy: 'Er zijn nog geen plaatsen ingesteld.',
    columns: {
      ...{ kind: 'Soort', held: 'Bezet', waiting: 'Wachtlijst', left: 'Vrij', when: 'Wanneer' },
      takes: 'Aanvragen',
    },
    prefix: 'Bewijsnummers beginnen met',
    of: (held, capacity) => `${held} van ${capacity}`,
    takes: (isOpen) => (isOpen ? 'Mogelijk' : 'Nu niet mogelijk'),
    wholeMission: 'Hele missie',
    until: 'tot',
    facts: 'Gegevens',
    programme: 'Reisprogramma',
    noLegs: 'Nog geen etappes.',
    labels: {
      ...{ direction: 'Richting', capacity: 'Plaatsen in de delegatie', minimum: 'Minimum aantal deelnemers' },
      ...{ theme: 'Thema', goals: 'Doelen', organisers: 'Organisatoren', sectors: 'Sectoren', voucher: 'Voucher' },
      ...{ opensAt: 'Aanvragen openen', closesAt: 'Aanvragen sluiten', decisionOn: 'Besluit over plaatsen' },
    },
    yes: 'Ja',
    no: 'Nee',
    notSet: 'Niet ingevuld',
  },
  en: {
    now: 'What now?',
    steps: {
      announced: {
        button: 'Announce',
        happens:
          'Once it is announced, everybody sees the mission on the public page. You cannot undo this. You can still change it later.',
      },
      open: {
        button: 'Open for requests',
        happens: 'Once the mission is open, companies can ask for a place at once. Whoever comes first gets a place.',
      },
      closed: {
        button: 'Close for requests',
        happens: 'Once the mission is closed, nobody can ask for a place any more. Whoever has a place keeps it.',
      },
      cancelled: {
        button: 'Cancel the mission',
        happens: 'When you cancel the mission, all requests end. You cannot undo this.',
      },
    },
    missing: 'You cannot announce the mission yet. Fill in first:',
    fields: { legs: 'the travel programme, at least one leg' },
    noPools: 'No places have been set up yet. Without places nobody can ask for one.',
    nothingLeft: 'There is nothing left for you to do here.',
    onlyRead: 'You are looking on. Only a mission lead can change the mission.',
    cancel: 'Cancel the mission',
    edit: 'Change the mission',
    applicants: 'See the requests',
    pools: 'Places',
    poolsText: 'The numbers keep themselves up to date.',
    addPool: 'Add places',
    poolsEmpty: 'The places will stand here',
    poolsEmptyWhy: 'No places have been set up yet.',
    columns: {
      ...{ kind: 'Kind', held: 'Taken', waiting: 'Waiting list', left: 'Left', when: 'When' },
      takes: 'Requests',
    },
    prefix: 'Receipt numbers begin with',
    of: (held, capacity) => `${held} of ${capacity}`,
    takes: (isOpen) => (isOpen ? 'Possible' : 'Not possible now'),
    wholeMission: 'Whole mission',
    until: 'to',
    facts: 'Details',
    programme: 'Travel programme',
    noLegs: 'No legs yet.',
    labels: {
      ...{ direction: 'Direction', capacity: 'Places in the delegation', minimum: 'Minimum number of participants' },
      ...{ theme: 'Theme', goals: 'Goals', organisers: 'Organisers', sectors: 'Sectors', voucher: 'Voucher' },
      ...{ opensAt: 'Requests open', closesAt: 'Requests close', decisionOn: 'Decision about places' },
    },
    yes: 'Yes',
    no: 'No',
    notSet: 'Not filled in',
  },
};
