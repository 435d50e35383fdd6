import type { components } from '../clients/generated/lead-intake.js';
import type { Tone } from './badge.js';
import type { Messages } from '../shell/language.js';

type Schemas = components['schemas'];
export type ListedLead = Schemas['ListedLeadView'];
export type Stage = ListedLead['stage'];
export type Channel = ListedLead['channel'];
export type MatchState = Schemas['MatchView']['state'];

/** What screens about leads call things. */
export interface LeadWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  /** Names of fields as the API says that they are missing; one that is not here is shown as it is. */
  readonly fields: Readonly<Partial<Record<string, string>>>;
  /** Of an organisation whose name the viewer may not see. */
  readonly nameless: string;
}

export const STAGE_TONES: Readonly<Record<Stage, Tone>> = {
  ...{ received: 'warning', acknowledged: 'active', triaged: 'active', qualified: 'active', referred: 'neutral' },
  ...{ nurturing: 'waiting', proposed: 'active', siteVisit: 'active', committed: 'good', landed: 'good' },
  ...{ aftercare: 'good', lost: 'neutral', abandoned: 'neutral' },
};

export const leadWords: Messages<LeadWords> = {
  nl: {
    stages: {
      received: 'Ontvangen',
      acknowledged: 'Ontvangst bevestigd',
      triaged: 'Beoordeeld',
      qualified: 'Kansrijk',
      referred: 'Doorverwezen',
      nurturing: 'In de wacht',
      proposed: 'Voorstel gedaan',
      siteVisit: 'Locatiebezoek',
      committed: 'Toegezegd',
      landed: 'Gevestigd',
      aftercare: 'Nazorg',
      lost: 'Verloren',
      abandoned: 'Gestopt',
    },
    channels: {
      webForm: 'Webformulier',
      phone: 'Telefoon',
      email: 'E-mail',
      event: 'Beurs of bijeenkomst',
      embassy: 'Ambassade',
      nfia: 'NFIA',
      nom: 'NOM',
      partnerCity: 'Partnerstad',
      other: 'Anders',
    },
    fields: {
      sectorCodes: 'de sector',
      activityTypes: 'de soort activiteit',
      timeFrame: 'wanneer ze willen beginnen',
      matchDecision: 'of we het bedrijf kennen',
      ownerId: 'wie de lead behandelt',
      'jobsBand|investmentBand': 'hoeveel banen of hoeveel investering',
      strategicDrivers: 'waarom ze komen',
      competingLocations: 'welke andere plaatsen ze bekijken',
      score: 'de score',
      proposition: 'het voorstel',
      reason: 'de reden',
    },
    nameless: 'Naam niet zichtbaar',
  },
  en: {
    stages: {
      received: 'Received',
      acknowledged: 'Receipt confirmed',
      triaged: 'Triaged',
      qualified: 'Qualified',
      referred: 'Referred',
      nurturing: 'On hold',
      proposed: 'Proposal made',
      siteVisit: 'Site visit',
      committed: 'Committed',
      landed: 'Landed',
      aftercare: 'Aftercare',
      lost: 'Lost',
      abandoned: 'Abandoned',
    },
    channels: {
      webForm: 'Web form',
      phone: 'Telephone',
      email: 'E-mail',
      event: 'Fair or event',
      embassy: 'Embassy',
      nfia: 'NFIA',
      nom: 'NOM',
      partnerCity: 'Partner city',
      other: 'Other',
    },
    fields: {
      sectorCodes: 'the sector',
      activityTypes: 'the kind of activity',
      timeFrame: 'when they want to begin',
      matchDecision: 'whether we know the company',
      ownerId: 'who handles the lead',
      'jobsBand|investmentBand': 'how many jobs or how much investment',
      strategicDrivers: 'why they come',
      competingLocations: 'which other places they consider',
      score: 'the score',
      proposition: 'the proposal',
      reason: 'the reason',
    },
    nameless: 'Name not visible',
  },
};

/** What a lead is called on a screen: its organisation, else its code name. */
export const nameOf = ({ organisation, codeName }: ListedLead, words: LeadWords): string =>
  organisation.name ?? codeName ?? words.nameless;

export const fieldName = (field: string, words: LeadWords): string => words.fields[field] ?? field;
