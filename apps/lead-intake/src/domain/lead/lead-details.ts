import type {
  ActivityType,
  Channel,
  Confidentiality,
  IdentifierScheme,
  InvestmentBand,
  InvestmentType,
  JobsBand,
  SectorScheme,
  StrategicDriver,
  TimeFrame,
} from './vocabulary.js';

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

export interface SectorCode {
  readonly scheme: SectorScheme;
  readonly code: string;
}

/** Where a lead came from in the words of a marketing team: labels, never free text. */
export interface Campaign {
  readonly name: string;
  readonly source?: string;
  readonly medium?: string;
  readonly content?: string;
}

export interface InvestmentAmount {
  /** Whole units of the currency. */
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

export interface SiteRequirements {
  readonly areaM2?: number;
  readonly gridMw?: number;
  readonly water?: boolean;
  readonly quay?: boolean;
  readonly rail?: boolean;
}

/** What is known of the investor's organisation. `country` is ISO 3166-1 alpha-2. */
export interface OrganisationProfile {
  readonly name: string;
  readonly country: string;
  readonly place?: string;
  readonly website?: string;
  readonly identifiers: readonly Identifier[];
  /** A sole trader: name, number and address are those of a person, and stay among the personal data. */
  readonly isNaturalPerson: boolean;
}

/** The person to talk to: always a name, and an e-mail address or a telephone number (E.164). */
export interface ContactDetails {
  readonly fullName: string;
  readonly email?: string;
  readonly phone?: string;
  readonly jobTitle?: string;
  /** BCP 47 */
  readonly preferredLanguage?: string;
}

/** The part of a lead that says nothing about a person and holds no free text. */
export interface OpenDetails {
  readonly channel: Channel;
  readonly confidentiality: Confidentiality;
  readonly codeName?: string;
  readonly campaign?: Campaign;
  /** When it reached us, UTC. */
  readonly receivedAt: string;
  readonly sectorCodes: readonly SectorCode[];
  readonly activityTypes: readonly ActivityType[];
  readonly investmentType?: InvestmentType;
  readonly strategicDrivers: readonly StrategicDriver[];
  /** NUTS 3 codes. */
  readonly regionsConsidered: readonly string[];
  readonly jobsBand?: JobsBand;
  readonly jobsExpected?: number;
  readonly investmentBand?: InvestmentBand;
  readonly investmentAmount?: InvestmentAmount;
  readonly timeFrame?: TimeFrame;
  readonly siteRequirements?: SiteRequirements;
  readonly ownerId?: string;
  readonly teamId?: string;
}

/** Free text: it may name persons, so it is kept and erased with them. */
export interface FreeText {
  readonly receivedVia?: string;
  /** Absent: not asked yet. Empty: asked, and there are none. */
  readonly competingLocations?: readonly string[];
  readonly description?: string;
  readonly anonymousDescription?: string;
  readonly notes?: string;
}

/** A lead as it is typed, imported and corrected: everything that a person may say about it. */
export interface LeadDetails extends OpenDetails, FreeText {
  readonly organisation: OrganisationProfile;
  readonly contact: ContactDetails;
}
