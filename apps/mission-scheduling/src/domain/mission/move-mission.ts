import { RuleViolation } from '@app/kernel';
import type { Mission, MissionState } from './mission.js';
import type { MissionMoved, MovedTo } from './mission-events.js';
import { fieldsMissingToAnnounce } from './mission-rules.js';

interface Transition {
  readonly from: readonly MissionState[];
  readonly type: MissionMoved['type'];
}

const transitions: Readonly<Record<MovedTo, Transition>> = {
  announced: { from: ['draft'], type: 'mission-announced' },
  open: { from: ['announced', 'extended'], type: 'mission-opened' },
  closed: { from: ['open'], type: 'mission-closed' },
  cancelled: {
    from: ['announced', 'open', 'extended', 'closed', 'selecting', 'composed', 'scheduled'],
    type: 'mission-cancelled',
  },
};

export const movableTo = Object.keys(transitions) as readonly MovedTo[];

/** Where a mission may go from a state, in the order of its life. */
export const nextStatesFrom = (state: MissionState): readonly MovedTo[] =>
  movableTo.filter((to) => transitions[to].from.includes(state));

/** Announces, opens, closes or cancels a mission. Says nothing when it is there already.
 * @throws RuleViolation `mission.transition-not-allowed`, `mission.fields-missing`, `mission.reason-missing` */
export function moveMission(
  mission: Mission,
  to: MovedTo,
  occurredAt: string,
  reason?: string,
): readonly MissionMoved[] {
  const { state } = mission;
  if (state === to) return [];
  const { from, type } = transitions[to];
  if (!from.includes(state)) throw new RuleViolation('mission.transition-not-allowed', { from: state, to });
  const missing = fieldsMissingToAnnounce(mission);
  if (missing.length > 0) throw new RuleViolation('mission.fields-missing', { fields: missing });
  if (to === 'cancelled' && reason === undefined) throw new RuleViolation('mission.reason-missing', { to });
  return [{ type, data: { from: state, to, occurredAt }, ...(reason === undefined ? {} : { personal: { reason } }) }];
}
