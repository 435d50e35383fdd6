import type { Tone } from '../../parts/badge.js';
import type { components } from '../../clients/generated/mission-scheduling.js';
import type { Messages } from '../../shell/language.js';

export type Mission = components['schemas']['MissionView'];
export type ListedMission = components['schemas']['ListedMissionView'];
export type MissionState = Mission['state'];
export type NextState = Mission['nextStates'][number];
export type SlotPool = components['schemas']['SlotPoolView'];
export type PoolKind = SlotPool['kind'];
export type SlotRequest = components['schemas']['SlotRequestView'];

export const MISSION_STATES: readonly MissionState[] = [
  ...(['draft', 'announced', 'open', 'extended', 'closed', 'selecting'] as const),
  ...(['composed', 'scheduled', 'underway', 'completed', 'evaluated', 'cancelled'] as const),
];

export const isMissionState = (text: unknown): text is MissionState => MISSION_STATES.some((state) => state === text);

export const NEXT_STATES: readonly NextState[] = ['announced', 'open', 'closed', 'cancelled'];

export const POOL_KINDS: readonly PoolKind[] = ['delegatePlace', 'meetingBlock', 'siteVisit', 'pitch', 'dinner'];

export const STATE_TONES: Readonly<Record<MissionState, Tone>> = {
  ...{ draft: 'neutral', announced: 'waiting', open: 'active', extended: 'active', closed: 'neutral' },
  ...{ selecting: 'active', composed: 'active', scheduled: 'active', underway: 'active' },
  ...{ completed: 'good', evaluated: 'good', cancelled: 'bad' },
};

interface MissionWords {
  readonly states: Readonly<Record<MissionState, string>>;
  readonly kinds: Readonly<Record<PoolKind, string>>;
  readonly directions: Readonly<Record<Mission['direction'], string>>;
  /** Of 20 places 18 are taken, and 3 wait. */
  readonly places: (held: string, capacity: string, waiting: string) => string;
  readonly noPools: string;
  readonly desk: string;
  readonly service: string;
}

/** What the pages about missions call things. */
export const missionWords: Messages<MissionWords> = {
  nl: {
    states: {
      ...{ draft: 'Concept', announced: 'Aangekondigd', open: 'Open', extended: 'Verlengd', closed: 'Gesloten' },
      ...{ selecting: 'In selectie', composed: 'Samengesteld', scheduled: 'Ingepland', underway: 'Onderweg' },
      ...{ completed: 'Afgerond', evaluated: 'Geëvalueerd', cancelled: 'Afgelast' },
    },
    kinds: {
      ...{ delegatePlace: 'Plaats in de delegatie', meetingBlock: 'Gesprekkenblok', siteVisit: 'Bedrijfsbezoek' },
      ...{ pitch: 'Pitch', dinner: 'Diner' },
    },
    directions: { outward: 'Onze bedrijven gaan op reis', inward: 'Bezoekers komen hierheen' },
    places: (held, capacity, waiting) => `${held} van ${capacity} plaatsen bezet, ${waiting} op de wachtlijst`,
    noPools: 'Nog geen plaatsen ingesteld',
    desk: 'Missies beheren',
    service: 'De dienst voor missies',
  },
  en: {
    states: {
      ...{ draft: 'Draft', announced: 'Announced', open: 'Open', extended: 'Extended', closed: 'Closed' },
      ...{ selecting: 'Selecting', composed: 'Composed', scheduled: 'Scheduled', underway: 'Under way' },
      ...{ completed: 'Completed', evaluated: 'Evaluated', cancelled: 'Cancelled' },
    },
    kinds: {
      ...{ delegatePlace: 'Place in the delegation', meetingBlock: 'Block of meetings', siteVisit: 'Company visit' },
      ...{ pitch: 'Pitch', dinner: 'Dinner' },
    },
    directions: { outward: 'Our companies travel', inward: 'Visitors come here' },
    places: (held, capacity, waiting) => `${held} of ${capacity} places taken, ${waiting} on the waiting list`,
    noPools: 'No places set up yet',
    desk: 'Manage missions',
    service: 'The service for missions',
  },
};
