import { sequenceOf, type CloudEvent, type MatchCaseData } from '@app/contracts';
import type { FactStore } from '@app/event-store';
import { OnEvent } from '@app/messaging';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { READ_MODELS_GROUP } from './read-models-group.js';

/** The store that {@link MatchCaseHandler} fills. */
export const MATCH_CASE_FACTS = Symbol('MATCH_CASE_FACTS');

/** Keeps what company-matching says about our leads; of a lead that is not known (yet) too. */
@Controller()
export class MatchCaseHandler {
  constructor(@Inject(MATCH_CASE_FACTS) private readonly facts: FactStore<MatchCaseData>) {}

  @OnEvent(
    READ_MODELS_GROUP,
    'nl.match-cases.match-proposed.v1',
    'nl.match-cases.match-confirmed.v1',
    'nl.match-cases.match-rejected.v1',
    'nl.match-cases.match-undone.v1',
  )
  async keep(@Payload() event: CloudEvent<MatchCaseData>): Promise<void> {
    // Safe to repeat: one document per case, kept under its sequence; nothing follows from it.
    if (event.data.subjectType !== 'lead') return;
    await this.facts.put(event.subject, sequenceOf(event), event.data);
  }
}
