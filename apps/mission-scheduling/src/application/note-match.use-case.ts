import type { CommandContext } from '@app/kernel';
import type { MatchFacts } from '../domain/opportunity/matching-facts.js';
import type { MatchFactStore, MissionOfRequest, MissionWalks } from './opportunity-ports.js';
import type { ReconcileLead } from './reconcile-lead.use-case.js';

/** A match case as company-matching told it. */
export interface NotedMatch {
  readonly caseId: string;
  readonly eventId: string;
  readonly sequence: number;
  readonly facts: MatchFacts;
}

/**
 * Takes in who stands behind a lead or a slot request. A lead is looked at at once; a slot request concerns every lead
 * that its mission fits, so that a walk is stored. Safe to repeat: old facts are left out, a walk has its event's id.
 */
export class NoteMatch {
  constructor(
    private readonly matches: MatchFactStore,
    private readonly reconcile: ReconcileLead,
    private readonly missionOf: MissionOfRequest,
    private readonly walks: MissionWalks,
  ) {}

  /** @throws Unavailable */
  async execute({ caseId, eventId, sequence, facts }: NotedMatch, context: CommandContext): Promise<void> {
    await this.matches.put(caseId, sequence, facts);
    if (facts.subjectType === 'lead') {
      await this.reconcile.execute(facts.subjectId, context);
      return;
    }
    const missionId = await this.missionOf(facts.subjectId);
    if (missionId !== undefined) await this.walks.add({ eventId, missionId, context });
  }
}
