import type { Leg, MissionState, SectorCode } from '../mission/mission.js';

/** What lead-intake last said about a lead, as far as it matters here. A restricted lead has no place. */
export interface LeadFacts {
  readonly leadId: string;
  readonly country: string;
  readonly place?: string;
  readonly sectorCodes: readonly SectorCode[];
}

/** What company-matching last said about who stands behind a lead or a slot request. */
export interface MatchFacts {
  readonly subjectType: 'lead' | 'slotRequest';
  readonly subjectId: string;
  readonly state: string;
  readonly organisationId?: string;
  readonly sectorCodes: readonly SectorCode[];
}

/** A mission as the rule sees it, with the organisations that hold a confirmed place on it. */
export interface OfferedMission {
  readonly missionId: string;
  readonly title: string;
  readonly state: MissionState;
  readonly legs: readonly Leg[];
  readonly sectorCodes: readonly SectorCode[];
  /** Ids of organisations with a confirmed place, sorted. */
  readonly organisationIds: readonly string[];
}

const confirmedStates: readonly string[] = ['autoConfirmed', 'confirmedSame', 'newOrganisation'];

/** The organisation behind the subject, once that is settled. */
export const confirmedOrganisation = (match: Pick<MatchFacts, 'state' | 'organisationId'>): string | undefined =>
  confirmedStates.includes(match.state) ? match.organisationId : undefined;
