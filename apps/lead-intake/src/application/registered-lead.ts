import type { Versioned } from '@app/kernel';
import type { LeadState } from '../domain/lead/lead-state.js';
import { missingFields } from '../domain/lead/missing-fields.js';
import { stageToWorkTowards } from '../domain/lead/stages.js';
import type { Stage } from '../domain/lead/vocabulary.js';

/** The answer to a registration. `missingFields`: what the next stage on the main line still needs. */
export interface RegisteredLead {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly version: number;
  readonly missingFields: readonly string[];
}

/** What a client hears of a lead that was just made: nobody can have matched it yet. */
export function registeredLead({ id, version, state }: Versioned<LeadState>): RegisteredLead {
  const next = stageToWorkTowards(state.stage);
  return {
    id,
    reference: state.reference,
    stage: state.stage,
    version,
    missingFields: next === undefined ? [] : missingFields(state, next, { isMatchDecided: false }),
  };
}
