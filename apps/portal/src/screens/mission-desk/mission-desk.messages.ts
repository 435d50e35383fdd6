import type { Messages } from '../../shell/language.js';
import type { DeskSection, Todo } from './desk.js';

export interface DeskWords {
  readonly title: string;
  readonly lead: string;
  readonly plan: string;
  readonly state: string;
  readonly allStates: string;
  readonly sections: Readonly<Record<DeskSection['key'], string>>;
  /** `what` is a date, or a number of places. */
  readonly todos: Readonly<Record<Todo, (what: string) => string>>;
  readonly actions: Readonly<
    Record<'finish' | 'announce' | 'pools' | 'open' | 'close' | 'applicants' | 'look', string>
  >;
  readonly noDates: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly count: (number: number) => string;
  readonly more: string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly emptyState: (state: string) => string;
  readonly emptyStateWhy: string;
}

export const deskMessages: Messages<DeskWords> = {
  nl: {
    title: 'Missies beheren',
    lead: 'Alle handelsmissies, met bovenaan wat u het eerst moet doen.',
    plan: 'Nieuwe missie plannen',
    state: 'Status',
    allStates: 'Alles wat loopt',
    sections: {
      ...{ first: 'Eerst doen', drafts: 'Concepten', announced: 'Aangekondigd', open: 'Open voor aanvragen' },
      ...{ closed: 'Gesloten voor aanvragen', over: 'Verder' },
    },
    todos: {
      openLate: (date) => `Had open moeten gaan op ${date}. Zet de missie open of kies een andere datum.`,
      closeLate: (date) => `Had dicht moeten gaan op ${date}. Sluit de missie of kies een andere datum.`,
      noPools: () => 'Niemand kan een plaats aanvragen: stel eerst plaatsen in.',
      fields: (fields) => `Nog in te vullen voor de aankondiging: ${fields}.`,
      announce: () => 'Compleet. U kunt de missie aankondigen.',
      openLater: (date) => `Gaat volgens plan open op ${date}. U zet de missie dan zelf open.`,
      open: () => 'Aangekondigd, nog zonder openingsdatum. U kunt de missie openzetten.',
      follow: (places) => `Nog ${places} vrij.`,
      full: () => 'Vol. Nieuwe aanvragen komen op de wachtlijst.',
      closed: () => 'Er komen geen aanvragen meer bij.',
      nothing: () => 'Hier hoeft u niets te doen.',
    },
    actions: {
      ...{ finish: 'Afmaken', announce: 'Aankondigen', pools: 'Plaatsen instellen', open: 'Openzetten' },
      ...{ close: 'Sluiten', applicants: 'Aanvragen bekijken', look: 'Bekijken' },
    },
    noDates: 'Nog geen reisdata',
    fields: { legs: 'het reisprogramma' },
    count: (number) => (number === 1 ? '1 missie' : `${number} missies`),
    more: 'Er zijn er meer. Kies een status om ze allemaal te zien.',
    empty: 'Hier komen uw missies te staan',
    emptyWhy: 'Er is nog geen missie gepland.',
    emptyState: (state) => `Er zijn geen missies met de status ${state}`,
    emptyStateWhy: 'Kies een andere status, of bekijk alles wat loopt.',
  },
  en: {
    title: 'Manage missions',
    lead: 'All trade missions; what you should do first stands on top.',
    plan: 'Plan a new mission',
    state: 'State',
    allStates: 'Everything under way',
    sections: {
      ...{ first: 'Do first', drafts: 'Drafts', announced: 'Announced', open: 'Open for requests' },
      ...{ closed: 'Closed for requests', over: 'Others' },
    },
    todos: {
      openLate: (date) => `Should have opened on ${date}. Open the mission or choose another date.`,
      closeLate: (date) => `Should have closed on ${date}. Close the mission or choose another date.`,
      noPools: () => 'Nobody can ask for a place: set up places first.',
      fields: (fields) => `To be filled in before it is announced: ${fields}.`,
      announce: () => 'Complete. You can announce the mission.',
      openLater: (date) => `Planned to open on ${date}. You open the mission yourself then.`,
      open: () => 'Announced, without an opening date yet. You can open the mission.',
      follow: (places) => `${places} left.`,
      full: () => 'Full. New requests go on the waiting list.',
      closed: () => 'No more requests are taken.',
      nothing: () => 'There is nothing for you to do here.',
    },
    actions: {
      ...{ finish: 'Complete', announce: 'Announce', pools: 'Set up places', open: 'Open' },
      ...{ close: 'Close', applicants: 'See the requests', look: 'View' },
    },
    noDates: 'No travel dates yet',
    fields: { legs: 'the travel programme' },
    count: (number) => (number === 1 ? '1 mission' : `${number} missions`),
    more: 'There are more. Choose a state to see them all.',
    empty: 'Your missions will stand here',
    emptyWhy: 'No mission has been planned yet.',
    emptyState: (state) => `There are no missions in the state ${state}`,
    emptyStateWhy: 'Choose another state, or see everything under way.',
  },
};

/** `3 places`, as the sentence about places that are left begins. */
export const placesWords: Messages<(number: string, isOne: boolean) => string> = {
  nl: (number, isOne) => `${number} ${isOne ? 'plaats' : 'plaatsen'}`,
  en: (number, isOne) => `${number} ${isOne ? 'place' : 'places'}`,
};
