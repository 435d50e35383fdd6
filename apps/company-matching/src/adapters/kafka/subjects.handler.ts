import { sequenceOf, type CloudEvent, type LeadData, type SlotRequestData } from '@app/contracts';
import { OnEvent, type EventContext } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { LearnSubject } from '../../application/learn-subject.use-case.js';
import { SUBJECTS_GROUP } from './groups.js';
import { leadFacts, slotRequestFacts } from './to-subject-facts.js';

/** Hears of leads and slot requests, each of which gets a match case. */
@Controller()
export class SubjectsHandler {
  constructor(private readonly learn: LearnSubject) {}

  @OnEvent(
    SUBJECTS_GROUP,
    'nl.investment-leads.lead-received.v1',
    'nl.investment-leads.lead-acknowledged.v1',
    'nl.investment-leads.lead-corrected.v1',
  )
  async leadHeard(@Payload() event: CloudEvent<LeadData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat: facts are kept under their sequence, and the case is computed from the facts, not the event.
    await this.learn.execute(leadFacts(event.data), sequenceOf(event), command);
  }

  @OnEvent(
    SUBJECTS_GROUP,
    'nl.trade-missions.slot-confirmed.v1',
    'nl.trade-missions.slot-waitlisted.v1',
    'nl.trade-missions.slot-withdrawn.v1',
  )
  async slotHeard(@Payload() event: CloudEvent<SlotRequestData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat, for the same reason.
    await this.learn.execute(slotRequestFacts(event.data), sequenceOf(event), command);
  }
}
