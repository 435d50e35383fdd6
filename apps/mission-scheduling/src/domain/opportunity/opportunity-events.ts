import type { Opportunity } from './opportunity.js';

export interface OpportunitiesOpened {
  readonly type: 'opportunities-opened';
  readonly data: { readonly leadId: string; readonly occurredAt: string };
}

/** A mission fits now, or still fits but with other data. */
export interface OpportunityFound {
  readonly type: 'opportunity-found';
  readonly data: { readonly leadId: string; readonly opportunity: Opportunity; readonly occurredAt: string };
}

/** It does not fit any more; `opportunity` is what it was, without reasons and organisations. */
export interface OpportunityWithdrawn {
  readonly type: 'opportunity-withdrawn';
  readonly data: { readonly leadId: string; readonly opportunity: Opportunity; readonly occurredAt: string };
}

export type OpportunityEvent = OpportunitiesOpened | OpportunityFound | OpportunityWithdrawn;
