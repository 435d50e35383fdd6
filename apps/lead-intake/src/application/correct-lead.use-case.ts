import type { Clock, CommandContext, NewId, Versioned } from '@app/kernel';
import { correctLead } from '../domain/lead/correct-lead.js';
import { detailsOfLead } from '../domain/lead/details-of-lead.js';
import type { LeadState } from '../domain/lead/lead-state.js';
import type { LeadStore, Pseudonyms, Revise } from './ports.js';
import { pseudonymsOf } from './pseudonyms-of.js';

/** Corrects a lead from the version that the client saw. */
export class CorrectLead {
  constructor(
    private readonly leads: LeadStore,
    private readonly pseudonyms: Pseudonyms,
    private readonly clock: Clock,
    private readonly newId: NewId,
  ) {}

  /** @throws NotFound, VersionMismatch, InvalidInput, RuleViolation, Unavailable */
  execute(id: string, revise: Revise, ifMatch: number, context: CommandContext): Promise<Versioned<LeadState>> {
    const [now, contactId] = [this.clock.now(), this.newId()];
    const decide = (lead: LeadState) => {
      const details = revise(detailsOfLead(lead));
      const contacts = [details.contact, ...lead.personal.contacts.slice(1)];
      return correctLead(lead, { details, contactPseudonyms: pseudonymsOf(contacts, this.pseudonyms), contactId, now });
    };
    return this.leads.change(id, decide, context, { ifMatch });
  }
}
