import type { Contact, LeadState, OpenPart, Organisation, PersonalPart } from './lead-state.js';
import type { FreeText, LeadDetails, OrganisationProfile } from './lead-details.js';

const openOrganisation = (profile: OrganisationProfile): Organisation =>
  profile.isNaturalPerson
    ? { isNaturalPerson: true, country: profile.country }
    : { ...profile, isNaturalPerson: false };

const freeTextOf = (text: FreeText): FreeText => ({
  ...(text.receivedVia === undefined ? {} : { receivedVia: text.receivedVia }),
  ...(text.competingLocations === undefined ? {} : { competingLocations: text.competingLocations }),
  ...(text.description === undefined ? {} : { description: text.description }),
  ...(text.anonymousDescription === undefined ? {} : { anonymousDescription: text.anonymousDescription }),
  ...(text.notes === undefined ? {} : { notes: text.notes }),
});

/** The part that may stay after an erasure. */
export function openPart(details: LeadDetails, contactPseudonyms: readonly string[]): OpenPart {
  const {
    contact: _contact,
    receivedVia: _via,
    competingLocations: _locations,
    description: _description,
    anonymousDescription: _anonymous,
    notes: _notes,
    organisation,
    ...open
  } = details;
  return { ...open, organisation: openOrganisation(organisation), contactPseudonyms };
}

/** The part about persons. `contacts` begins with the one that `details` speaks of. */
export function personalPart(details: LeadDetails, contacts: readonly Contact[]): PersonalPart {
  const { organisation } = details;
  return { contacts, ...freeTextOf(details), ...(organisation.isNaturalPerson ? { organisation } : {}) };
}

/** The organisation as it was given, wherever its facts are kept. After an erasure only the country is left. */
export function organisationOf(lead: Pick<LeadState, 'organisation' | 'personal'>): Partial<OrganisationProfile> & {
  readonly country: string;
  readonly isNaturalPerson: boolean;
} {
  return lead.organisation.isNaturalPerson
    ? { ...lead.personal.organisation, ...lead.organisation }
    : lead.organisation;
}
