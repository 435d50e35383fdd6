import type { Language } from '@app/kernel';
import type { SeatState } from '../slot-pool/pool-commands.js';
import type { PoolKind } from '../slot-pool/slot-pool.js';

export interface Identifier {
  readonly scheme: 'kvk' | 'kvkBranch' | 'rsin' | 'vat' | 'lei' | 'hrb' | 'uscc' | 'companiesHouse';
  readonly value: string;
}

export interface OrganisationFacts {
  readonly name: string;
  readonly country: string;
  readonly identifiers?: readonly Identifier[];
}

export interface Applicant {
  readonly fullName: string;
  readonly email: string;
  readonly phone?: string;
  readonly role?: string;
  /** In which mail is written; Dutch when it is not known. */
  readonly language?: Language;
}

/** Everything about the person who asked. A sole trader's organisation is personal data too and then sits here. */
export interface SlotRequestPersonal {
  /** Keyed hash of the normalised e-mail address; by it an erasure finds the person in every service. */
  readonly pseudonym: string;
  readonly applicant: Applicant;
  readonly organisation?: OrganisationFacts;
  readonly motivation?: string;
}

/** What stays the same from the moment of asking. */
export interface SlotRequestFacts {
  readonly slotRequestId: string;
  readonly missionId: string;
  readonly poolId: string;
  readonly poolKind: PoolKind;
  readonly ticket: number;
  readonly receiptNumber: string;
  /** Of the organisation. */
  readonly country: string;
  /** Absent when the organisation is a natural person. */
  readonly organisation?: OrganisationFacts;
  readonly isNaturalPerson: boolean;
  readonly privacyNoticeVersion: string;
  /** Instant, UTC. */
  readonly submittedAt: string;
}

/** What the applicant was told when asking; a repeat of the same request is told the same. */
export interface FirstPlace {
  readonly state: 'confirmed' | 'waitlisted';
  readonly waitPosition?: number;
}

export interface SlotRequest extends SlotRequestFacts {
  readonly state: SeatState;
  readonly told: FirstPlace;
  /** The applicant's pseudonym while the request is live: unique together with the pool. */
  readonly live?: string;
  readonly personal?: SlotRequestPersonal;
}
