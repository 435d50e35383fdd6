import type { Leg, SectorCode } from '../mission/mission.js';
import { offeredStates } from '../mission/mission-rules.js';
import { confirmedOrganisation, type LeadFacts, type MatchFacts, type OfferedMission } from './matching-facts.js';
import type { Opportunity, Reason } from './opportunity.js';
import { samePlace } from './places.js';
import { sectorsOverlap } from './sectors.js';

const MOST_ORGANISATIONS = 200;

/** The lead's own sectors or, lacking those, the ones of the organisation that it was matched with. */
export function sectorsOf(lead: LeadFacts, match: MatchFacts | undefined): readonly SectorCode[] {
  if (lead.sectorCodes.length > 0 || match === undefined) return lead.sectorCodes;
  return confirmedOrganisation(match) === undefined ? [] : match.sectorCodes;
}

function bestLeg(lead: LeadFacts, legs: readonly Leg[]): { readonly leg: Leg; readonly placed: boolean } | undefined {
  const there = legs.filter((leg) => leg.country === lead.country);
  const { place } = lead;
  const exact = place === undefined ? undefined : there.find((leg) => samePlace(leg.place, place));
  const leg = exact ?? there[0];
  return leg && { leg, placed: exact !== undefined };
}

/**
 * Whether a mission is an opportunity for a lead. It is when the mission can still be offered (announced or later, not
 * under way, over or cancelled), some leg is in the lead's country, and the places are the same, or the sectors overlap,
 * or one side names no sectors. For an outward mission a leg's country is where our firms go: they can visit the lead
 * at home. For an inward mission it is where the visitors come from, so the lead's compatriots are here. The rule looks
 * at states only, never at the time, so that two runs over the same facts always agree.
 */
export function findOpportunity(
  lead: LeadFacts,
  match: MatchFacts | undefined,
  mission: OfferedMission,
): Opportunity | undefined {
  const found = bestLeg(lead, mission.legs);
  if (found === undefined || !offeredStates.includes(mission.state)) return undefined;
  const sectors = sectorsOf(lead, match);
  const overlap = sectorsOverlap(sectors, mission.sectorCodes);
  const silent = sectors.length === 0 || mission.sectorCodes.length === 0;
  if (!found.placed && !overlap && !silent) return undefined;
  const reasons: readonly Reason[] = [
    'sameCountry',
    ...(found.placed ? (['samePlace'] as const) : []),
    ...(overlap ? (['sameSector'] as const) : []),
  ];
  return {
    missionId: mission.missionId,
    missionTitle: mission.title,
    place: found.leg.place,
    country: found.leg.country,
    startsOn: found.leg.localStart.slice(0, 10),
    reasons,
    organisationIds: mission.organisationIds.slice(0, MOST_ORGANISATIONS),
  };
}
