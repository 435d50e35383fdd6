import { missingFields } from '../domain/lead/missing-fields.js';
import { nextStages, stageToWorkTowards } from '../domain/lead/stages.js';
import type { Stage } from '../domain/lead/vocabulary.js';
import { isMatchDecided } from '../domain/match/match-state.js';
import type { LeadStore, ReadModels } from './ports.js';

export interface MissingFields {
  readonly leadId: string;
  readonly stage: Stage;
  /** Absent when no stage comes after this one. */
  readonly targetStage?: Stage;
  /** Whether the lead may go to the target from where it is, once nothing is missing. */
  readonly isNextStage: boolean;
  readonly missingFields: readonly string[];
}

/** Reads what a lead still needs before it may enter a stage; without one, the next on the main line. */
export class ReadMissingFields {
  constructor(
    private readonly leads: LeadStore,
    private readonly readModels: ReadModels,
  ) {}

  /** @throws NotFound, Unavailable */
  async execute(leadId: string, target?: Stage): Promise<MissingFields> {
    const [lead, matches] = await Promise.all([this.leads.load(leadId), this.readModels.matchesOf(leadId)]);
    const { stage } = lead.state;
    const targetStage = target ?? stageToWorkTowards(stage);
    if (targetStage === undefined) return { leadId, stage, isNextStage: false, missingFields: [] };
    return {
      leadId,
      stage,
      targetStage,
      isNextStage: nextStages[stage].includes(targetStage),
      missingFields: missingFields(lead.state, targetStage, {
        isMatchDecided: matches.some(({ state }) => isMatchDecided(state)),
      }),
    };
  }
}
