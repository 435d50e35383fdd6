import { translated, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import type { mongo } from 'mongoose';
import type { OpportunityKnowledge } from '../../application/opportunity-ports.js';
import type { Mission } from '../../domain/mission/mission.js';
import { offeredStates } from '../../domain/mission/mission-rules.js';
import {
  confirmedOrganisation,
  type LeadFacts,
  type MatchFacts,
  type OfferedMission,
} from '../../domain/opportunity/matching-facts.js';
import type { OpportunityFacts } from '../../domain/opportunity/reconcile-opportunities.js';
import { missionDefinition, slotRequestDefinition } from '../publish/definitions.js';
import { LEAD_FACTS, MATCH_FACTS, type FactDocument } from './facts.js';
import type { StoredRequest } from './pool-knowledge.js';

/**
 * Reads what a lead's opportunities follow from: the facts of others as they were noted, and our own missions and slot
 * requests as they are. Reads go to the primary, which is the connection's default.
 */
export class MongoOpportunityKnowledge implements OpportunityKnowledge {
  constructor(private readonly store: MongoEventStore) {}

  about(leadId: string): Promise<OpportunityFacts> {
    return translated(async () => {
      const [lead, [match]] = await Promise.all([this.lead(leadId), this.matchesOf('lead', [leadId])]);
      if (lead === undefined) return { missions: [] };
      const missions = await this.offeredIn(lead.country);
      return { lead, ...(match === undefined ? {} : { match }), missions };
    });
  }

  async hasConfirmedOrganisation(slotRequestId: string): Promise<boolean> {
    const matches = await translated(() => this.matchesOf('slotRequest', [slotRequestId]));
    return matches.some((match) => confirmedOrganisation(match) !== undefined);
  }

  private async lead(leadId: string): Promise<LeadFacts | undefined> {
    const found = await this.store.collection<FactDocument<LeadFacts>>(LEAD_FACTS).findOne({ _id: leadId });
    return found?.facts;
  }

  private async matchesOf(
    subjectType: MatchFacts['subjectType'],
    subjectIds: readonly string[],
  ): Promise<readonly MatchFacts[]> {
    if (subjectIds.length === 0) return [];
    const query = { 'facts.subjectId': { $in: subjectIds }, 'facts.subjectType': subjectType };
    const matches = this.store.collection<FactDocument<MatchFacts>>(MATCH_FACTS);
    const found = await matches
      .find(query as mongo.Filter<FactDocument<MatchFacts>>)
      .sort({ _id: 1 })
      .toArray();
    return found.flatMap(({ facts }) => (facts === undefined ? [] : [facts]));
  }

  private async offeredIn(country: string): Promise<readonly OfferedMission[]> {
    const missions = await this.store
      .collection<StoredAggregate<Mission>>(missionDefinition.collection)
      .find({ 'state.legs.country': country, 'state.state': { $in: offeredStates } } as mongo.Filter<
        StoredAggregate<Mission>
      >)
      .toArray();
    const organisations = await this.organisationsOn(missions.map(({ _id }) => _id));
    return missions.map(({ _id, state: { title, state, legs, sectorCodes } }) => ({
      missionId: _id,
      title,
      state,
      legs,
      sectorCodes,
      organisationIds: [...(organisations.get(_id) ?? [])].sort(),
    }));
  }

  /** The organisations behind the confirmed places, by mission. */
  private async organisationsOn(missionIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const confirmed = { 'state.missionId': { $in: missionIds }, 'state.state': 'confirmed' };
    const requests = await this.store
      .collection<StoredRequest>(slotRequestDefinition.collection)
      .find(confirmed as mongo.Filter<StoredRequest>, { projection: { 'state.missionId': 1 } })
      .toArray();
    const missionOf = new Map(requests.map(({ _id, state }) => [_id, state.missionId]));
    const organisations = new Map<string, Set<string>>(missionIds.map((id) => [id, new Set()]));
    for (const match of await this.matchesOf('slotRequest', [...missionOf.keys()])) {
      const organisationId = confirmedOrganisation(match);
      if (organisationId !== undefined) organisations.get(missionOf.get(match.subjectId) ?? '')?.add(organisationId);
    }
    return organisations;
  }
}
