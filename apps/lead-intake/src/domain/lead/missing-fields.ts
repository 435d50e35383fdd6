import type { LeadState } from './lead-state.js';
import type { Stage } from './vocabulary.js';

/** What the lead itself does not hold, but its guards ask for. */
export interface KnownElsewhere {
  readonly isMatchDecided: boolean;
}

interface Requirement {
  readonly field: string;
  /** Absent: it is given with the transition, never stored before it. */
  readonly isMet?: (lead: LeadState, known: KnownElsewhere) => boolean;
}

const given = (...fields: readonly string[]): readonly Requirement[] => fields.map((field) => ({ field }));

const isAnswered = (value: string | undefined): boolean => value !== undefined && value !== 'unknown';

const triage: readonly Requirement[] = [
  { field: 'sectorCodes', isMet: (lead) => lead.sectorCodes.length > 0 },
  { field: 'activityTypes', isMet: (lead) => lead.activityTypes.length > 0 },
  { field: 'timeFrame', isMet: (lead) => isAnswered(lead.timeFrame) },
  { field: 'matchDecision', isMet: (_, known) => known.isMatchDecided },
];

const qualification: readonly Requirement[] = [
  { field: 'ownerId', isMet: (lead) => lead.ownerId !== undefined },
  {
    field: 'jobsBand|investmentBand',
    isMet: (lead) => isAnswered(lead.jobsBand) || isAnswered(lead.investmentBand),
  },
  { field: 'strategicDrivers', isMet: (lead) => lead.strategicDrivers.length > 0 },
  { field: 'competingLocations', isMet: (lead) => lead.personal.competingLocations !== undefined },
  ...given('score'),
];

/** The guard table of the domain model: what a lead needs before it may enter a stage. */
const requirements: Readonly<Record<Stage, readonly Requirement[]>> = {
  received: [],
  acknowledged: [],
  triaged: triage,
  qualified: qualification,
  referred: given('toOrganisation'),
  nurturing: given('nextContactOn'),
  proposed: given('proposition'),
  siteVisit: given('visitOn'),
  committed: given('likelihood', 'expectedLandingOn', 'screening'),
  landed: given('landedOn', 'kvkNumber', 'actualJobs', 'evidence', 'secondPerson'),
  aftercare: given('plan'),
  lost: given('reason', 'lostToCountry'),
  abandoned: given('reason'),
};

const reopened: readonly Stage[] = ['lost', 'abandoned', 'nurturing'];

/**
 * The names of the fields that are still needed before `lead` may enter `target`. A name with `|` asks for one of two.
 * A lead that comes back from outside the main line needs a reason as well.
 */
export function missingFields(lead: LeadState, target: Stage, known: KnownElsewhere): readonly string[] {
  const missing = requirements[target]
    .filter((requirement) => requirement.isMet?.(lead, known) !== true)
    .map((requirement) => requirement.field);
  return target === 'triaged' && reopened.includes(lead.stage) ? [...missing, 'reason'] : missing;
}
