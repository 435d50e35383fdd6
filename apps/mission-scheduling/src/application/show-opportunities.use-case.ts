import type { Opportunity } from '../domain/opportunity/opportunity.js';
import type { OpportunitiesId, OpportunityStore } from './opportunity-ports.js';

/** The missions that fit a lead, the earliest first. None for a lead that nobody spoke of yet. */
export class ShowOpportunities {
  constructor(
    private readonly opportunities: OpportunityStore,
    private readonly idOf: OpportunitiesId,
  ) {}

  /** @throws Unavailable */
  async execute(leadId: string): Promise<readonly Opportunity[]> {
    const found = await this.opportunities.find(this.idOf(leadId));
    return Object.values(found?.state.missions ?? {}).sort((left, right) =>
      left.startsOn === right.startsOn
        ? left.missionId < right.missionId
          ? -1
          : 1
        : left.startsOn < right.startsOn
          ? -1
          : 1,
    );
  }
}
