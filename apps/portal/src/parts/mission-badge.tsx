import type { Mission, SlotPool } from '../clients/offered-missions.js';
import type { Language } from '../shell/language.js';
import { Badge } from './badge.js';
import { isFull, missionWords, phaseOf, PHASE_TONES } from './mission-words.js';

interface MissionBadgeProps {
  readonly language: Language;
  readonly mission: Pick<Mission, 'state'>;
  /** None where they are not known. */
  readonly pools: readonly SlotPool[];
}

/** How far a mission is, for somebody who wants to come along. */
export function MissionBadge({ language, mission, pools }: MissionBadgeProps) {
  const words = missionWords(language);
  if (isFull(mission, pools)) return <Badge tone="warning">{words.waitingList}</Badge>;
  const phase = phaseOf(mission);
  return <Badge tone={PHASE_TONES[phase]}>{words.states[phase]}</Badge>;
}
