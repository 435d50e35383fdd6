import type { LeadOpportunities } from './opportunity.js';
import type { OpportunityEvent } from './opportunity-events.js';

/** A lead's opportunities after an event. The first event is `opportunities-opened`. */
export function evolveOpportunities(
  opportunities: LeadOpportunities | undefined,
  event: OpportunityEvent,
): LeadOpportunities {
  if (event.type === 'opportunities-opened') return { leadId: event.data.leadId, missions: {} };
  if (opportunities === undefined) throw new Error(`Opportunities cannot begin with ${event.type}`);
  const { opportunity } = event.data;
  const { [opportunity.missionId]: _before, ...others } = opportunities.missions;
  if (event.type === 'opportunity-withdrawn') return { ...opportunities, missions: others };
  return { ...opportunities, missions: { ...others, [opportunity.missionId]: opportunity } };
}
