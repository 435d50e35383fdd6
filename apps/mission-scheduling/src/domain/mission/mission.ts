/** Life of a mission. This service moves a mission as far as `closed` today; the later states exist in the contract. */
export const missionStates = [
  'draft',
  'announced',
  'open',
  'extended',
  'closed',
  'selecting',
  'composed',
  'scheduled',
  'underway',
  'completed',
  'evaluated',
  'cancelled',
] as const;
export type MissionState = (typeof missionStates)[number];

export type Direction = 'outward' | 'inward';

export interface SectorCode {
  readonly scheme: 'sbi2025' | 'nace2.1';
  readonly code: string;
}

/**
 * One stay in one place. `localStart` and `localEnd` are what people agreed on: wall times (`2026-05-14T09:00`) in the
 * IANA `zone`. `startsAt` and `endsAt` are the same moments in UTC (ISO 8601), worked out when the leg was entered.
 */
export interface Leg {
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly zone: string;
  readonly localStart: string;
  readonly localEnd: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What a mission lead writes down about a mission; none of it is about a natural person. */
export interface MissionDetails {
  readonly title: string;
  readonly direction: Direction;
  /** Places for delegates, over all pools. */
  readonly capacity: number;
  readonly minimumParticipants?: number;
  readonly theme?: string;
  readonly goals: readonly string[];
  /** Names of organisations, never of persons. */
  readonly organisers: readonly string[];
  readonly voucherEligible: boolean;
  readonly sectorCodes: readonly SectorCode[];
  readonly legs: readonly Leg[];
  /** Instants, UTC. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** A date, `2026-04-01`. */
  readonly decisionOn?: string;
}

export interface Mission extends MissionDetails {
  readonly missionId: string;
  /** Prefix of receipt numbers (`HB` in `HB-0007`); never changes. */
  readonly code: string;
  readonly state: MissionState;
  /**
   * Every country that a leg was ever in. Whoever has to look again at what a mission meant for others finds them by
   * this list, also those of a country that the mission has left since.
   */
  readonly countriesEver: readonly string[];
  /** Why it was last moved, in the mission lead's words. */
  readonly personal?: { readonly reason?: string };
}
