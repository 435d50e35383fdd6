import type { CloudEvent, LeadData } from '@app/contracts';
import { OnEvent, type EventContext } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { AcknowledgeLead } from '../../application/acknowledge-lead.use-case.js';
import { MAIL_GROUP } from './mail-group.js';

/** Acknowledges leads of the web form, also one whose e-mail address was mended or added later. */
@Controller()
export class AcknowledgementHandler {
  constructor(private readonly acknowledge: AcknowledgeLead) {}

  @OnEvent(MAIL_GROUP, 'nl.investment-leads.lead-received.v1', 'nl.investment-leads.lead-corrected.v1')
  async heard(@Payload() event: CloudEvent<LeadData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat: it looks at the lead as it is now, and an acknowledged one gets no mail.
    const { leadId, channel, stage } = event.data;
    if (channel !== 'webForm' || stage !== 'received') return;
    await this.acknowledge.execute(leadId, event.id, command);
  }
}
