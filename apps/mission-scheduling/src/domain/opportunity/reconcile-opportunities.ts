import { findOpportunity } from './find-opportunity.js';
import type { LeadFacts, MatchFacts, OfferedMission } from './matching-facts.js';
import type { LeadOpportunities, Opportunity } from './opportunity.js';
import type { OpportunityEvent } from './opportunity-events.js';

/** Everything that is known about a lead and the missions that touch its country. */
export interface OpportunityFacts {
  /** Absent while nothing was heard of the lead, or after it was erased. */
  readonly lead?: LeadFacts;
  readonly match?: MatchFacts;
  readonly missions: readonly OfferedMission[];
}

const same = (left: Opportunity, right: Opportunity): boolean => JSON.stringify(left) === JSON.stringify(right);

/** What the facts make of a lead's opportunities, in order of mission id. */
export function opportunitiesFrom({ lead, match, missions }: OpportunityFacts): readonly Opportunity[] {
  if (lead === undefined) return [];
  return missions
    .map((mission) => findOpportunity(lead, match, mission))
    .filter((found) => found !== undefined)
    .sort((left, right) => (left.missionId < right.missionId ? -1 : 1));
}

/** The events that bring a lead's opportunities in line with the facts: only for missions whose opportunity changed. */
export function reconcileOpportunities(
  leadId: string,
  before: LeadOpportunities | undefined,
  facts: OpportunityFacts,
  occurredAt: string,
): readonly OpportunityEvent[] {
  const now = opportunitiesFrom(facts);
  const known = before?.missions ?? {};
  const opened: readonly OpportunityEvent[] =
    before === undefined ? [{ type: 'opportunities-opened', data: { leadId, occurredAt } }] : [];
  const withdrawn = Object.values(known)
    .filter((old) => !now.some(({ missionId }) => missionId === old.missionId))
    .map((old): OpportunityEvent => {
      const opportunity = { ...old, reasons: [], organisationIds: [] };
      return { type: 'opportunity-withdrawn', data: { leadId, opportunity, occurredAt } };
    });
  const found = now
    .filter((opportunity) => {
      const old = known[opportunity.missionId];
      return old === undefined || !same(old, opportunity);
    })
    .map((opportunity): OpportunityEvent => ({
      type: 'opportunity-found',
      data: { leadId, opportunity, occurredAt },
    }));
  return [...opened, ...withdrawn, ...found];
}
