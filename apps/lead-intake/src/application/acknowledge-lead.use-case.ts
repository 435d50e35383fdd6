import type { Clock, CommandContext } from '@app/kernel';
import { acknowledgeLead, acknowledgementDue, type Acknowledgement } from '../domain/lead/acknowledge-lead.js';
import type { LeadStore } from './ports.js';

export interface Acknowledgements {
  /**
   * Sends one. `eventId` is its identity over all tries.
   * @throws Unavailable, RuleViolation `mail.recipient-refused` or `mail.message-refused`
   */
  send(acknowledgement: Acknowledgement, eventId: string): Promise<void>;
}

/**
 * Acknowledges a lead of the web form by mail. First the mail, then the stage: a crash between the two doubles the mail,
 * and no lead says that it was acknowledged when it was not.
 */
export class AcknowledgeLead {
  constructor(
    private readonly leads: LeadStore,
    private readonly acknowledgements: Acknowledgements,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Unavailable, RuleViolation `mail.recipient-refused` or `mail.message-refused` */
  async execute(leadId: string, eventId: string, context: CommandContext): Promise<void> {
    const { state: lead } = await this.leads.load(leadId);
    const due = acknowledgementDue(lead);
    if (due === undefined) return;
    await this.acknowledgements.send(due, eventId);
    await this.leads.change(leadId, (latest) => acknowledgeLead(latest, this.clock.now()), context);
  }
}
