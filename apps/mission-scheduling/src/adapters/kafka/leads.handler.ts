import { sequenceOf, type CloudEvent, type LeadData } from '@app/contracts';
import { OnEvent, type EventContext } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { NoteLead } from '../../application/note-lead.use-case.js';
import { OPPORTUNITIES_GROUP } from './opportunities-group.js';

/** Hears of leads. */
@Controller()
export class LeadsHandler {
  constructor(private readonly noteLead: NoteLead) {}

  @OnEvent(
    OPPORTUNITIES_GROUP,
    'nl.investment-leads.lead-received.v1',
    'nl.investment-leads.lead-acknowledged.v1',
    'nl.investment-leads.lead-corrected.v1',
  )
  async heard(@Payload() event: CloudEvent<LeadData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat: facts are kept under their sequence, and what follows reads the facts, not the event.
    const { leadId, country, organisation, sectorCodes = [] } = event.data;
    const place = organisation?.place;
    const facts = { leadId, country, sectorCodes, ...(place === undefined ? {} : { place }) };
    await this.noteLead.execute(facts, sequenceOf(event), command);
  }
}
