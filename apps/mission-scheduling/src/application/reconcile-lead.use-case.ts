import type { Clock, CommandContext } from '@app/kernel';
import { reconcileOpportunities } from '../domain/opportunity/reconcile-opportunities.js';
import type { OpportunitiesId, OpportunityKnowledge, OpportunityStore } from './opportunity-ports.js';

/**
 * Brings one lead's opportunities in line with what is known. The document is loaded first, the facts are read after
 * it, and it is always written: of two runs at the same time the later write has seen what both knew.
 */
export class ReconcileLead {
  constructor(
    private readonly opportunities: OpportunityStore,
    private readonly knowledge: OpportunityKnowledge,
    private readonly idOf: OpportunitiesId,
    private readonly clock: Clock,
  ) {}

  /** @throws Unavailable */
  async execute(leadId: string, context: CommandContext): Promise<void> {
    await this.opportunities.reconcile(
      this.idOf(leadId),
      async (before) => {
        const facts = await this.knowledge.about(leadId);
        return reconcileOpportunities(leadId, before, facts, this.clock.now().toISOString());
      },
      context,
    );
  }
}
