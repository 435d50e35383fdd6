import type { Clock, CommandContext, Idempotency, NewId } from '@app/kernel';
import type { LeadDetails } from '../domain/lead/lead-details.js';
import { registerLead } from '../domain/lead/register-lead.js';
import type { LeadStore, Pseudonyms, References } from './ports.js';
import { pseudonymsOf } from './pseudonyms-of.js';
import { registeredLead, type RegisteredLead } from './registered-lead.js';

/** Registers a lead in one insert. A repeat of the same idempotency key gets the first answer. */
export class RegisterLead {
  constructor(
    private readonly leads: LeadStore,
    private readonly references: References,
    private readonly pseudonyms: Pseudonyms,
    private readonly clock: Clock,
    private readonly newId: NewId,
  ) {}

  /** @throws InvalidInput, AlreadyExists, Unavailable */
  async execute(details: LeadDetails, context: CommandContext, idempotency?: Idempotency): Promise<RegisteredLead> {
    const leadId = this.newId();
    const events = registerLead({
      leadId,
      reference: await this.references.next(),
      contactId: this.newId(),
      details,
      contactPseudonyms: pseudonymsOf([details.contact], this.pseudonyms),
      now: this.clock.now(),
    });
    const options = { answer: registeredLead, ...(idempotency === undefined ? {} : { idempotency }) };
    return this.leads.create(leadId, events, context, options);
  }
}
