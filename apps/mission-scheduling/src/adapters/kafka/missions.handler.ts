import type { CloudEvent, MissionData, SlotRequestData } from '@app/contracts';
import { OnEvent, type EventContext } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { NoteMission } from '../../application/note-mission.use-case.js';
import { NoteSlot } from '../../application/note-slot.use-case.js';
import { OPPORTUNITIES_GROUP } from './opportunities-group.js';

/** Hears what happened to our own missions and slot requests, after it was stored. */
@Controller()
export class MissionsHandler {
  constructor(
    private readonly noteMission: NoteMission,
    private readonly noteSlot: NoteSlot,
  ) {}

  @OnEvent(
    OPPORTUNITIES_GROUP,
    'nl.trade-missions.mission-announced.v1',
    'nl.trade-missions.mission-opened.v1',
    'nl.trade-missions.mission-changed.v1',
    'nl.trade-missions.mission-closed.v1',
    'nl.trade-missions.mission-cancelled.v1',
  )
  async missionChanged(@Payload() event: CloudEvent<MissionData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat: it looks at the mission as it is now, and a walk has an id made of this event's.
    await this.noteMission.execute(event.data.missionId, event.id, command);
  }

  @OnEvent(
    OPPORTUNITIES_GROUP,
    'nl.trade-missions.slot-confirmed.v1',
    'nl.trade-missions.slot-waitlisted.v1',
    'nl.trade-missions.slot-withdrawn.v1',
  )
  async slotChanged(@Payload() event: CloudEvent<SlotRequestData>, @Ctx() { command }: EventContext): Promise<void> {
    // Safe to repeat: a walk has an id made of this event's.
    const { slotRequestId, missionId } = event.data;
    await this.noteSlot.execute({ slotRequestId, missionId, eventId: event.id }, command);
  }
}
