import type { SlotPool } from '../clients/offered-missions.js';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import type { Tone } from './badge.js';

export type PoolKind = SlotPool['kind'];

interface Words {
  readonly kinds: Readonly<Record<PoolKind, string>>;
  /** One state for people, of several of the service. */
  readonly states: Readonly<Record<MissionPhase, string>>;
  readonly rule: string;
  readonly free: (free: number, capacity: number) => string;
  readonly full: (capacity: number, waiting: number) => string;
  readonly shut: string;
  /** Of a mission that takes requests, but has no place left. */
  readonly waitingList: string;
  readonly joinWaitingList: string;
}

/** How far a mission is, as far as it matters to somebody who wants to come along. */
export type MissionPhase = 'announced' | 'open' | 'closed' | 'underway' | 'over' | 'cancelled';

const PHASES: Readonly<Record<string, MissionPhase>> = {
  ...{ draft: 'announced', announced: 'announced', open: 'open', extended: 'open' },
  ...{ closed: 'closed', selecting: 'closed', composed: 'closed', scheduled: 'closed' },
  ...{ underway: 'underway', completed: 'over', evaluated: 'over', cancelled: 'cancelled' },
};

export const phaseOf = ({ state }: { readonly state: string }): MissionPhase => PHASES[state] ?? 'closed';

export const PHASE_TONES: Readonly<Record<MissionPhase, Tone>> = {
  ...{ announced: 'waiting', open: 'good', closed: 'neutral', underway: 'active', over: 'neutral', cancelled: 'bad' },
};

const MESSAGES: Messages<Words> = {
  nl: {
    kinds: {
      delegatePlace: 'Plaats in de delegatie',
      meetingBlock: 'Reeks gesprekken',
      siteVisit: 'Bedrijfsbezoek',
      pitch: 'Pitch',
      dinner: 'Diner',
    },
    states: {
      announced: 'Aangekondigd',
      open: 'Open voor aanvragen',
      closed: 'Gesloten',
      underway: 'Onderweg',
      over: 'Afgelopen',
      cancelled: 'Gaat niet door',
    },
    rule: 'Wie het eerst een aanvraag doet, krijgt het eerst een plaats. Zijn alle plaatsen bezet, dan komt u op de wachtlijst, in dezelfde volgorde. Komt er een plaats vrij, dan krijgt de eerste op de wachtlijst die plaats.',
    free: (free, capacity) => `Nog ${free} van de ${capacity} plaatsen vrij`,
    full: (capacity, waiting) =>
      `Alle ${capacity} plaatsen zijn bezet; ${waiting === 1 ? '1 aanvraag staat' : `${waiting} aanvragen staan`} op de wachtlijst`,
    shut: 'Neemt nu geen aanvragen aan',
    waitingList: 'Vol: wachtlijst open',
    joinWaitingList: 'Zet mij op de wachtlijst',
  },
  en: {
    kinds: {
      delegatePlace: 'Place in the delegation',
      meetingBlock: 'Series of meetings',
      siteVisit: 'Company visit',
      pitch: 'Pitch',
      dinner: 'Dinner',
    },
    states: {
      announced: 'Announced',
      open: 'Open for requests',
      closed: 'Closed',
      underway: 'Under way',
      over: 'Over',
      cancelled: 'Cancelled',
    },
    rule: 'Who asks first gets a place first. When all places are taken, you come on the waiting list, in the same order. When a place falls free, the first on the waiting list gets it.',
    free: (free, capacity) => `${free} of ${capacity} places left`,
    full: (capacity, waiting) =>
      `All ${capacity} places are taken; ${waiting === 1 ? '1 request is' : `${waiting} requests are`} on the waiting list`,
    shut: 'Takes no requests now',
    waitingList: 'Full: waiting list open',
    joinWaitingList: 'Put me on the waiting list',
  },
  de: {
    kinds: {
      delegatePlace: 'Platz in der Delegation',
      meetingBlock: 'Gesprächsreihe',
      siteVisit: 'Firmenbesuch',
      pitch: 'Pitch',
      dinner: 'Abendessen',
    },
    states: {
      announced: 'Angekündigt',
      open: 'Offen für Anfragen',
      closed: 'Geschlossen',
      underway: 'Unterwegs',
      over: 'Beendet',
      cancelled: 'Abgesagt',
    },
    rule: 'Wer zuerst anfragt, bekommt zuerst einen Platz. Sind alle Plätze vergeben, kommen Sie in derselben Reihenfolge auf die Warteliste. Wird ein Platz frei, bekommt ihn die erste Anfrage auf der Warteliste.',
    free: (free, capacity) => `Noch ${free} von ${capacity} Plätzen frei`,
    full: (capacity, waiting) =>
      `Alle ${capacity} Plätze sind vergeben; ${waiting === 1 ? '1 Anfrage steht' : `${waiting} Anfragen stehen`} auf der Warteliste`,
    shut: 'Nimmt jetzt keine Anfragen an',
    waitingList: 'Voll: Warteliste offen',
    joinWaitingList: 'Auf die Warteliste setzen',
  },
};

/** What missions and their places are called, to people who want to come along. */
export const missionWords = (language: Language): Words => wordsOf(MESSAGES, language);

/** Whether a request can only come on the waiting list. */
export function isFull(
  mission: { readonly state: string },
  pools: readonly Pick<SlotPool, 'free' | 'closed'>[],
): boolean {
  const taking = pools.filter(({ closed }) => !closed);
  return phaseOf(mission) === 'open' && taking.length > 0 && taking.every(({ free }) => free === 0);
}

/** How many places a pool has left, or how long its line is, in words. */
export function placesInWords(
  { free, capacity, waiting, closed }: Pick<SlotPool, 'free' | 'capacity' | 'waiting' | 'closed'>,
  phase: MissionPhase,
  language: Language,
): string {
  const words = missionWords(language);
  const places = free > 0 ? words.free(free, capacity) : words.full(capacity, waiting);
  return closed && phase === 'open' ? `${words.shut}. ${places}` : places;
}
