import type { SectorCode } from '../organisation/organisation.js';
import type { Band, Evidence, EvidenceKind } from '../matching/scorer.js';

export type SubjectType = 'lead' | 'slotRequest';

export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
}

export type Decision = 'same' | 'different' | 'new';

export const STATE_OF_DECISION = {
  same: 'confirmedSame',
  different: 'confirmedDifferent',
  new: 'newOrganisation',
} as const;

export type DecidedState = (typeof STATE_OF_DECISION)[Decision];
export type MachineState = 'open' | 'autoConfirmed' | 'needsReview' | 'noCandidate';
export type MatchState = MachineState | DecidedState;

export const MATCH_STATES = [
  'open',
  'autoConfirmed',
  'needsReview',
  'noCandidate',
  'confirmedSame',
  'confirmedDifferent',
  'newOrganisation',
] as const satisfies readonly MatchState[];

/** What the subject's last known facts mean for matching; hashes only. */
export interface CaseFacts {
  readonly country: string;
  readonly sectorCodes: readonly SectorCode[];
  /** No organisation facts may be used: a confidential lead or a natural person. Matching waits for a person. */
  readonly restricted: boolean;
  /** Keyed hashes under which organisations are searched; empty when restricted. */
  readonly keys: readonly string[];
  /** Hash over everything that is compared: tells whether facts changed after a decision. */
  readonly fingerprint: string;
}

export interface Told {
  readonly country: string;
  readonly sectorCodes: readonly SectorCode[];
}

export interface CaseCandidate {
  readonly organisationId: string;
  readonly score: number;
  readonly band: Band;
  readonly evidenceKinds: readonly EvidenceKind[];
}

/** The names and numbers that were compared; a sole trader's are personal data. */
export interface CaseEvidence extends Evidence {
  readonly organisationId: string;
}

export interface PersonsDecision {
  readonly kind: Decision;
  /** Subject of the decider's token. */
  readonly by: string;
  readonly at: string;
  readonly fingerprint: string;
}

/** Which known organisation, if any, stands behind a lead or a slot request. */
export interface MatchCase {
  readonly id: string;
  readonly subject: Subject;
  readonly state: MatchState;
  /** When it came into this state. */
  readonly since: string;
  readonly facts: CaseFacts;
  /** What the last public event said about the subject. */
  readonly told: Told;
  readonly candidates: readonly CaseCandidate[];
  /** Organisation confirmed, or proposed best. */
  readonly organisationId?: string;
  /** Never a sole trader's, never of a restricted subject. */
  readonly organisationName?: string;
  readonly decision?: PersonsDecision;
  /** Set when the facts changed after a person's decision: somebody should look again. */
  readonly factsChangedAt?: string;
  readonly modelVersion: string;
  /** When something that others may see last changed. */
  readonly changedAt: string;
  /** What an organisation is looked up by to find the cases that it may concern: keys, and `org:<id>` of candidates. */
  readonly lookups: readonly string[];
  readonly personal: { readonly evidence: readonly CaseEvidence[]; readonly reason?: string };
}

export const toldBy = ({ country, sectorCodes }: CaseFacts): Told => ({ country, sectorCodes });

export const organisationLookup = (organisationId: string): string => `org:${organisationId}`;
