import { RuleViolation } from '@app/kernel';
import { checkDetails } from './check-details.js';
import type { Mission, MissionDetails } from './mission.js';
import type { MissionChanged } from './mission-events.js';
import { fieldsMissingToAnnounce, isChangeable, isPublic } from './mission-rules.js';

/** New values of some details; `null` takes an optional one away (JSON merge patch). */
export type MissionPatch = {
  readonly [K in keyof MissionDetails]?: undefined extends MissionDetails[K]
    ? MissionDetails[K] | null
    : MissionDetails[K] | undefined;
};

export function detailsOf(mission: Mission): MissionDetails {
  const {
    missionId: _id,
    code: _code,
    state: _state,
    countriesEver: _countries,
    personal: _personal,
    ...details
  } = mission;
  return details;
}

/** `null` takes it away, a missing value leaves it. */
const kept = <K extends string, T>(
  name: K,
  now: T | null | undefined,
  before: T | undefined,
): { readonly [N in K]?: T } => {
  const value = now === null ? undefined : (now ?? before);
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]: T });
};

function patched(details: MissionDetails, patch: MissionPatch): MissionDetails {
  return {
    title: patch.title ?? details.title,
    direction: patch.direction ?? details.direction,
    capacity: patch.capacity ?? details.capacity,
    ...kept('minimumParticipants', patch.minimumParticipants, details.minimumParticipants),
    ...kept('theme', patch.theme, details.theme),
    goals: patch.goals ?? details.goals,
    organisers: patch.organisers ?? details.organisers,
    voucherEligible: patch.voucherEligible ?? details.voucherEligible,
    sectorCodes: patch.sectorCodes ?? details.sectorCodes,
    legs: patch.legs ?? details.legs,
    ...kept('opensAt', patch.opensAt, details.opensAt),
    ...kept('closesAt', patch.closesAt, details.closesAt),
    ...kept('decisionOn', patch.decisionOn, details.decisionOn),
  };
}

const same = (left: MissionDetails, right: MissionDetails): boolean => canonical(left) === canonical(right);

const canonical = (details: MissionDetails): string =>
  JSON.stringify(Object.entries(details).sort(([left], [right]) => (left < right ? -1 : 1)));

/** Corrects a mission. Says nothing when nothing changes.
 * @throws RuleViolation `mission.not-changeable`, `mission.fields-missing`
 * @throws InvalidInput when the details contradict each other */
export function changeMission(mission: Mission, patch: MissionPatch, occurredAt: string): readonly MissionChanged[] {
  if (!isChangeable(mission)) throw new RuleViolation('mission.not-changeable', { state: mission.state });
  const details = patched(detailsOf(mission), patch);
  checkDetails(details);
  const missing = isPublic(mission) ? fieldsMissingToAnnounce(details) : [];
  if (missing.length > 0) throw new RuleViolation('mission.fields-missing', { fields: missing });
  return same(detailsOf(mission), details) ? [] : [{ type: 'mission-changed', data: { details, occurredAt } }];
}
