import type { LeadDetails, OrganisationProfile } from '../../domain/lead/lead-details.js';
import type { LeadDto } from './dto/lead.dto.js';
import { given } from './given.js';

/** What a checked lead surely says. */
type SaidLead = Partial<Omit<LeadDetails, 'channel' | 'contact' | 'organisation'>> & {
  readonly channel: LeadDetails['channel'];
  readonly contact: LeadDetails['contact'];
  readonly organisation: Pick<OrganisationProfile, 'name' | 'country'> & Partial<OrganisationProfile>;
};

/** Translates a checked lead, and fills in what was left open. `receivedAt` stands in for a missing one. */
export function toLeadDetails(dto: LeadDto, receivedAt: string): LeadDetails {
  // The class says "perhaps undefined" where the domain says "absent or there": `given` makes the difference.
  const { organisation, ...said } = given(dto) as unknown as SaidLead;
  const open = { confidentiality: 'normal', receivedAt } as const;
  const lists = { sectorCodes: [], activityTypes: [], strategicDrivers: [], regionsConsidered: [] };
  return { ...open, ...lists, ...said, organisation: { isNaturalPerson: false, identifiers: [], ...organisation } };
}
