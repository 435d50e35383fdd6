import type { ContactDetails, FreeText, OpenDetails, OrganisationProfile } from './lead-details.js';
import type { Stage, Status } from './vocabulary.js';

/**
 * The organisation outside the personal part. Of a natural person only the country stands here; the rest is personal.
 */
export type Organisation =
  | (OrganisationProfile & { readonly isNaturalPerson: false })
  | { readonly isNaturalPerson: true; readonly country: string };

export interface Contact extends ContactDetails {
  readonly id: string;
}

/** Everything about natural persons, and all free text. An erasure blanks it. */
export interface PersonalPart extends FreeText {
  readonly contacts: readonly Contact[];
  /** Only of a natural person. */
  readonly organisation?: OrganisationProfile;
}

/** Which row of which import made this lead, and a keyed hash of what the row said. */
export interface ImportOrigin {
  readonly importId: string;
  readonly source: string;
  readonly fingerprint: string;
}

export interface OpenPart extends OpenDetails {
  readonly organisation: Organisation;
  /** Keyed hashes of the contacts' addresses and numbers, by which an erasure finds a person in every service. */
  readonly contactPseudonyms: readonly string[];
}

export interface LeadState extends OpenPart {
  readonly leadId: string;
  /** GRN-L-000123 */
  readonly reference: string;
  readonly stage: Stage;
  readonly previousStage?: Stage;
  readonly status: Status;
  readonly imported?: ImportOrigin;
  readonly personal: PersonalPart & { readonly searchTerms: readonly string[] };
}
