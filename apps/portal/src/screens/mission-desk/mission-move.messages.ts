import type { Messages } from '../../shell/language.js';
import type { NextState } from './mission-words.js';

export interface MoveWords {
  readonly titles: Readonly<Record<NextState, string>>;
  readonly done: Readonly<Record<NextState, string>>;
  readonly happens: string;
  readonly requests: (confirmed: string, waiting: string) => string;
  readonly noRequests: string;
  readonly told: string;
  readonly gone: string;
  readonly reason: string;
  readonly reasonText: string;
  readonly reasonMissing: string;
  readonly back: string;
  readonly changed: string;
  readonly notAllowed: (state: string) => string;
  readonly fieldsMissing: string;
}

export const moveMessages: Messages<MoveWords> = {
  nl: {
    titles: {
      ...{ announced: 'Missie aankondigen', open: 'Missie openzetten voor aanvragen' },
      ...{ closed: 'Missie sluiten voor aanvragen', cancelled: 'Missie afgelasten' },
    },
    done: {
      ...{ announced: 'De missie is aangekondigd.', open: 'De missie is open voor aanvragen.' },
      ...{ closed: 'De missie is gesloten voor aanvragen.', cancelled: 'De missie is afgelast.' },
    },
    happens: 'Dit gebeurt er',
    requests: (confirmed, waiting) =>
      `${confirmed} bevestigde en ${waiting} wachtende aanvragen vervallen. Niemand houdt een plaats.`,
    noRequests: 'Er zijn geen aanvragen die vervallen.',
    told: 'Wie een aanvraag deed, ziet bij de eigen aanvraag dat de organisatie de missie heeft afgelast.',
    gone: 'U kunt dit niet terugdraaien.',
    reason: 'Waarom gelast u de missie af?',
    reasonText: 'Blijft binnen het team. Aanvragers zien dit niet.',
    reasonMissing: 'Vul in waarom u de missie afgelast.',
    back: 'Terug, niets veranderen',
    changed: 'Iemand heeft de missie intussen gewijzigd. Er is niets gebeurd. Bekijk de missie en probeer het opnieuw.',
    notAllowed: (state) => `Dit kan niet: de missie heeft nu de status ${state}.`,
    fieldsMissing: 'De missie is nog niet compleet. Hieronder staat wat er ontbreekt.',
  },
  en: {
    titles: {
      ...{ announced: 'Announce the mission', open: 'Open the mission for requests' },
      ...{ closed: 'Close the mission for requests', cancelled: 'Cancel the mission' },
    },
    done: {
      ...{ announced: 'The mission was announced.', open: 'The mission is open for requests.' },
      ...{ closed: 'The mission is closed for requests.', cancelled: 'The mission was cancelled.' },
    },
    happens: 'This is what happens',
    requests: (confirmed, waiting) =>
      `${confirmed} confirmed and ${waiting} waiting requests end. Nobody keeps a place.`,
    noRequests: 'There are no requests that end.',
    told: 'Whoever asked for a place sees with the request that the organiser cancelled the mission.',
    gone: 'You cannot undo this.',
    reason: 'Why do you cancel the mission?',
    reasonText: 'Stays within the team. Applicants do not see it.',
    reasonMissing: 'Fill in why you cancel the mission.',
    back: 'Back, change nothing',
    changed: 'Somebody changed the mission in the meantime. Nothing was done. Look at the mission and try again.',
    notAllowed: (state) => `This is not possible: the mission is now in the state ${state}.`,
    fieldsMissing: 'The mission is not complete yet. What is missing stands below.',
  },
};
