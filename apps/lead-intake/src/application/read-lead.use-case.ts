import type { Versioned } from '@app/kernel';
import type { LeadState } from '../domain/lead/lead-state.js';
import type { LeadStore, MatchFacts, OpportunityFacts, ReadModels } from './ports.js';

/** A lead with what others know about it. The version is the lead's alone: news from others does not change it. */
export interface LeadWithFacts extends Versioned<LeadState> {
  readonly matches: readonly MatchFacts[];
  readonly opportunities: readonly OpportunityFacts[];
}

/** Reads one lead, joined with its matches and opportunities. */
export class ReadLead {
  constructor(
    private readonly leads: LeadStore,
    private readonly readModels: ReadModels,
  ) {}

  /** @throws NotFound, Unavailable */
  async execute(id: string): Promise<LeadWithFacts> {
    const [lead, facts] = await Promise.all([this.leads.load(id), this.factsOf(id)]);
    return { ...lead, ...facts };
  }

  /** The same for a lead that is at hand. @throws Unavailable */
  async join(lead: Versioned<LeadState>): Promise<LeadWithFacts> {
    return { ...lead, ...(await this.factsOf(lead.id)) };
  }

  private async factsOf(id: string): Promise<Pick<LeadWithFacts, 'matches' | 'opportunities'>> {
    const [matches, opportunities] = await Promise.all([
      this.readModels.matchesOf(id),
      this.readModels.opportunitiesOf(id),
    ]);
    return { matches, opportunities };
  }
}
