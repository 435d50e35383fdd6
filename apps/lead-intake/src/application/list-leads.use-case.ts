import type { LeadList, LeadListQuery, ListedLead, MatchFacts, ReadModels } from './ports.js';

/** A lead in a list, with what is known of the organisation behind it. */
export interface ListedLeadWithMatches extends ListedLead {
  readonly matches: readonly MatchFacts[];
}

/** Lists the leads that pass a filter, in order of receipt. */
export class ListLeads {
  constructor(
    private readonly list: LeadList,
    private readonly readModels: Pick<ReadModels, 'matchesOfAll'>,
  ) {}

  /** At most `query.limit`. @throws Unavailable */
  async execute(query: LeadListQuery): Promise<readonly ListedLeadWithMatches[]> {
    const leads = await this.list.find(query);
    const matches = await this.readModels.matchesOfAll(leads.map(({ id }) => id));
    return leads.map((lead) => ({ ...lead, matches: matches.get(lead.id) ?? [] }));
  }
}
