import { sequenceOf, type CloudEvent, type MatchCaseData } from '@app/contracts';
import { OnEvent, type EventContext } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { NoteMatch } from '../../application/note-match.use-case.js';
import { OPPORTUNITIES_GROUP } from './opportunities-group.js';

/** Hears who stands behind leads and slot requests. */
@Controller()
export class MatchesHandler {
  constructor(private readonly noteMatch: NoteMatch) {}

  @OnEvent(
    OPPORTUNITIES_GROUP,
    'nl.match-cases.match-proposed.v1',
    'nl.match-cases.match-confirmed.v1',
    'nl.match-cases.match-rejected.v1',
    'nl.match-cases.match-undone.v1',
  )
  async heard(@Payload() event: CloudEvent<MatchCaseData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat: facts are kept under their sequence, and a walk has an id made of this event's.
    const { caseId, subjectType, subjectId, state, organisationId, sectorCodes = [] } = event.data;
    const facts = { subjectType, subjectId, state, sectorCodes, ...(organisationId && { organisationId }) };
    await this.noteMatch.execute({ caseId, eventId: event.id, sequence: sequenceOf(event), facts }, command);
  }
}
