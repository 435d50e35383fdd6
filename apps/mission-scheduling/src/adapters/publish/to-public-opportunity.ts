import { derivedId, type PublicEvent } from '@app/contracts';
import type { OpportunityEvent } from '../../domain/opportunity/opportunity-events.js';

/** Tells the others about one mission's fit with one lead; each such pair is a subject of its own. */
export function toPublicOpportunity(event: OpportunityEvent): PublicEvent | undefined {
  if (event.type === 'opportunities-opened') return undefined;
  const { leadId, opportunity, occurredAt } = event.data;
  const { reasons, organisationIds, ...rest } = opportunity;
  const withdrawn = event.type === 'opportunity-withdrawn';
  return {
    type: `nl.mission-opportunities.opportunity-${withdrawn ? 'withdrawn' : 'found'}.v1`,
    partitionkey: leadId,
    subject: derivedId('opportunity', `${leadId}:${opportunity.missionId}`),
    data: {
      ...rest,
      leadId,
      status: withdrawn ? 'withdrawn' : 'found',
      reasons: [...reasons],
      organisationIds: [...organisationIds],
      occurredAt,
    },
  };
}
