import { sequenceOf, type CloudEvent, type OpportunityData } from '@app/contracts';
import type { FactStore } from '@app/event-store';
import { OnEvent } from '@app/messaging';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { READ_MODELS_GROUP } from './read-models-group.js';

/** The store that {@link OpportunityHandler} fills. */
export const OPPORTUNITY_FACTS = Symbol('OPPORTUNITY_FACTS');

/** Keeps which missions fit our leads; a withdrawn one is kept as withdrawn and is not shown. */
@Controller()
export class OpportunityHandler {
  constructor(@Inject(OPPORTUNITY_FACTS) private readonly facts: FactStore<OpportunityData>) {}

  @OnEvent(
    READ_MODELS_GROUP,
    'nl.mission-opportunities.opportunity-found.v1',
    'nl.mission-opportunities.opportunity-withdrawn.v1',
  )
  async keep(@Payload() event: CloudEvent<OpportunityData>): Promise<void> {
    // Safe to repeat: one document per lead and mission, kept under its sequence; nothing follows from it.
    await this.facts.put(event.subject, sequenceOf(event), event.data);
  }
}
