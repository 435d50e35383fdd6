import type { LeadData, SlotRequestData } from '@app/contracts';
import type { SubjectFacts } from '../../application/ports.js';

type ToldOrganisation = NonNullable<LeadData['organisation']>;

const organisationOf = (told: ToldOrganisation): NonNullable<SubjectFacts['organisation']> => ({
  name: told.name,
  country: told.country,
  ...(told.place === undefined ? {} : { place: told.place }),
  ...(told.websiteHost === undefined ? {} : { websiteHost: told.websiteHost }),
  ...(told.identifiers === undefined
    ? {}
    : { identifiers: told.identifiers.map(({ scheme, value }) => ({ scheme, value })) }),
});

/** A confidential lead's organisation is never used, even if somebody should send it. */
export const leadFacts = ({ leadId, country, sectorCodes, confidentiality, organisation }: LeadData): SubjectFacts => ({
  subject: { type: 'lead', id: leadId },
  country,
  sectorCodes: (sectorCodes ?? []).map(({ scheme, code }) => ({ scheme, code })),
  ...(organisation === undefined || confidentiality !== 'normal' ? {} : { organisation: organisationOf(organisation) }),
});

export const slotRequestFacts = ({ slotRequestId, country, organisation }: SlotRequestData): SubjectFacts => ({
  subject: { type: 'slotRequest', id: slotRequestId },
  country,
  sectorCodes: [],
  ...(organisation === undefined ? {} : { organisation: organisationOf(organisation) }),
});
