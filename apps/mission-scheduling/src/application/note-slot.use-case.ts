import type { CommandContext } from '@app/kernel';
import type { MissionWalks, OpportunityKnowledge } from './opportunity-ports.js';

/**
 * Follows up a change of one of our own slot requests: who is confirmed on a mission is part of its opportunities. While
 * nobody knows the organisation behind the request there is nothing to tell; its match will bring the walk. Safe to
 * repeat: a walk has its event's id.
 */
export class NoteSlot {
  constructor(
    private readonly knowledge: OpportunityKnowledge,
    private readonly walks: MissionWalks,
  ) {}

  /** @throws Unavailable */
  async execute(
    slot: { readonly slotRequestId: string; readonly missionId: string; readonly eventId: string },
    context: CommandContext,
  ): Promise<void> {
    if (!(await this.knowledge.hasConfirmedOrganisation(slot.slotRequestId))) return;
    await this.walks.add({ eventId: slot.eventId, missionId: slot.missionId, context });
  }
}
