import type { Messages } from '../../shell/language.js';
import type { SlotRequest } from './mission-words.js';

export interface ApplicantsWords {
  readonly title: string;
  readonly lead: string;
  readonly pool: string;
  readonly allPools: string;
  readonly counts: string;
  readonly confirmed: string;
  readonly waiting: string;
  readonly left: string;
  readonly caption: string;
  readonly columns: Readonly<Record<'receipt' | 'name' | 'organisation' | 'state' | 'contact' | 'at', string>>;
  readonly states: Readonly<Record<SlotRequest['state'], string>>;
  readonly position: (number: string) => string;
  readonly erased: string;
  readonly motivation: string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly emptyPools: string;
  readonly addPool: string;
}

export const applicantsMessages: Messages<ApplicantsWords> = {
  nl: {
    title: 'Aanvragen',
    lead: 'In volgorde van binnenkomst. Nieuwe aanvragen verschijnen vanzelf.',
    pool: 'Plaatsen',
    allPools: 'Alle plaatsen',
    counts: 'Stand van de plaatsen',
    confirmed: 'bevestigd',
    waiting: 'op de wachtlijst',
    left: 'vrij',
    caption: 'Contactgegevens alleen gebruiken voor deze missie.',
    columns: {
      ...{ receipt: 'Bewijs', name: 'Naam', organisation: 'Organisatie', state: 'Status' },
      ...{ contact: 'Contact', at: 'Ontvangen' },
    },
    states: {
      ...{ confirmed: 'Bevestigd', waitlisted: 'Wachtlijst', withdrawn: 'Ingetrokken' },
      cancelledByOrganiser: 'Afgelast',
    },
    position: (number) => `nummer ${number} in de rij`,
    erased: 'Gegevens gewist',
    motivation: 'Motivatie',
    empty: 'Hier komen de aanvragen te staan',
    emptyWhy: 'Er heeft nog niemand een plaats aangevraagd.',
    emptyPools: 'Er zijn nog geen plaatsen ingesteld, dus niemand kan iets aanvragen.',
    addPool: 'Plaatsen instellen',
  },
  en: {
    title: 'Requests',
    lead: 'In the order in which they came in. New requests appear by themselves.',
    pool: 'Places',
    allPools: 'All places',
    counts: 'How the places stand',
    confirmed: 'confirmed',
    waiting: 'on the waiting list',
    left: 'left',
    caption: 'Use contact details for this mission only.',
    columns: {
      ...{ receipt: 'Receipt', name: 'Name', organisation: 'Organisation', state: 'State' },
      ...{ contact: 'Contact', at: 'Came in' },
    },
    states: {
      ...{ confirmed: 'Confirmed', waitlisted: 'Waiting list', withdrawn: 'Withdrawn' },
      cancelledByOrganiser: 'Cancelled',
    },
    position: (number) => `number ${number} in the line`,
    erased: 'Details erased',
    motivation: 'Motivation',
    empty: 'The requests will stand here',
    emptyWhy: 'Nobody has asked for a place yet.',
    emptyPools: 'No places have been set up yet, so nobody can ask for one.',
    addPool: 'Set up places',
  },
};
