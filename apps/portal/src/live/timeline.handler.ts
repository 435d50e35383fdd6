import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import type { CloudEvent } from '@app/contracts';
import { OnEvent } from '@app/messaging';
import { timelineEntryOf } from './timeline-entry.js';
import { TIMELINE_GROUP } from './timeline-group.js';
import { Timeline } from './timeline.js';

/** Keeps what happens for the pages that show it. */
@Controller()
export class TimelineHandler {
  constructor(private readonly timeline: Timeline) {}

  @OnEvent(
    TIMELINE_GROUP,
    'nl.investment-leads.lead-received.v1',
    'nl.investment-leads.lead-acknowledged.v1',
    'nl.investment-leads.lead-corrected.v1',
    'nl.match-cases.match-proposed.v1',
    'nl.match-cases.match-confirmed.v1',
    'nl.match-cases.match-rejected.v1',
    'nl.match-cases.match-undone.v1',
    'nl.trade-missions.mission-announced.v1',
    'nl.trade-missions.mission-opened.v1',
    'nl.trade-missions.mission-changed.v1',
    'nl.trade-missions.mission-closed.v1',
    'nl.trade-missions.mission-cancelled.v1',
    'nl.trade-missions.slot-confirmed.v1',
    'nl.trade-missions.slot-waitlisted.v1',
    'nl.trade-missions.slot-withdrawn.v1',
    'nl.mission-opportunities.opportunity-found.v1',
    'nl.mission-opportunities.opportunity-withdrawn.v1',
  )
  async keep(@Payload() event: CloudEvent): Promise<void> {
    // Safe to repeat: one entry per event; its keys' versions may grow once more, which only makes pages look again.
    const entry = timelineEntryOf(event);
    if (entry !== undefined) await this.timeline.keep(entry);
  }
}
