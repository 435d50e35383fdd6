import type { CommandContext } from '@app/kernel';
import type { LeadFacts } from '../domain/opportunity/matching-facts.js';
import type { LeadFactStore } from './opportunity-ports.js';
import type { ReconcileLead } from './reconcile-lead.use-case.js';

/** Takes in what lead-intake said about a lead. Safe to repeat: old facts are left out, the rest follows from facts. */
export class NoteLead {
  constructor(
    private readonly leads: LeadFactStore,
    private readonly reconcile: ReconcileLead,
  ) {}

  /** @throws Unavailable */
  async execute(facts: LeadFacts, sequence: number, context: CommandContext): Promise<void> {
    await this.leads.put(facts.leadId, sequence, facts);
    await this.reconcile.execute(facts.leadId, context);
  }
}
