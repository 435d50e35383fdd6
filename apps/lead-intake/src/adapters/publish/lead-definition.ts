import type { AggregateDefinition } from '@app/event-store';
import { evolveLead } from '../../domain/lead/evolve-lead.js';
import type { LeadEvent } from '../../domain/lead/lead-events.js';
import type { LeadState } from '../../domain/lead/lead-state.js';
import { toPublicLeadEvent } from './to-public-lead-event.js';

/** Leads, as the event store keeps and publishes them. */
export const leadDefinition: AggregateDefinition<LeadState, LeadEvent> = {
  kind: 'lead',
  collection: 'leads',
  schemaVersion: 1,
  evolve: evolveLead,
  toPublic: toPublicLeadEvent,
};
