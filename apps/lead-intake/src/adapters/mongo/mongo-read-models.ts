import type { MatchCaseData, OpportunityData } from '@app/contracts';
import { translated, type IndexSpec, type MongoEventStore } from '@app/event-store';
import type { MatchFacts, OpportunityFacts, ReadModels } from '../../application/ports.js';

export const MATCH_CASES = 'match-cases';
export const OPPORTUNITIES = 'mission-opportunities';

export const matchCaseIndexes: readonly IndexSpec[] = [{ keys: { 'facts.subjectId': 1 }, name: 'subject' }];
export const opportunityIndexes: readonly IndexSpec[] = [
  { keys: { 'facts.leadId': 1, 'facts.startsOn': 1 }, name: 'lead_startsOn' },
];

/** A lead has one case and seldom more than a few missions; a bound all the same. */
const MOST = 200;

interface Fact<F> {
  readonly _id: string;
  readonly facts?: F;
}

const toMatch = (data: MatchCaseData): MatchFacts => ({
  caseId: data.caseId,
  state: data.state,
  ...(data.organisationId === undefined ? {} : { organisationId: data.organisationId }),
  ...(data.organisationName === undefined ? {} : { organisationName: data.organisationName }),
  ...(data.score === undefined ? {} : { score: data.score }),
  evidenceKinds: data.evidenceKinds,
});

const toOpportunity = (data: OpportunityData): OpportunityFacts => ({
  missionId: data.missionId,
  missionTitle: data.missionTitle,
  place: data.place,
  country: data.country,
  startsOn: data.startsOn,
  reasons: data.reasons,
  organisationIds: data.organisationIds,
  meetingBlockIds: data.meetingBlockIds ?? [],
});

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** The facts that the consumer keeps, read by lead. */
export class MongoReadModels implements ReadModels {
  constructor(private readonly store: MongoEventStore) {}

  async matchesOf(leadId: string): Promise<readonly MatchFacts[]> {
    const found = await translated(() =>
      this.store
        .collection<Fact<MatchCaseData>>(MATCH_CASES)
        .find({ 'facts.subjectId': leadId, 'facts.subjectType': 'lead' })
        .limit(MOST)
        .toArray(),
    );
    return found
      .map(({ facts }) => facts)
      .filter(isPresent)
      .map(toMatch);
  }

  async matchesOfAll(leadIds: readonly string[]): Promise<ReadonlyMap<string, readonly MatchFacts[]>> {
    if (leadIds.length === 0) return new Map();
    const found = await translated(() =>
      this.store
        .collection<Fact<MatchCaseData>>(MATCH_CASES)
        .find({ 'facts.subjectId': { $in: [...leadIds] }, 'facts.subjectType': 'lead' })
        .limit(leadIds.length + MOST)
        .toArray(),
    );
    const cases = found.map(({ facts }) => facts).filter(isPresent);
    return new Map(
      [...Map.groupBy(cases, ({ subjectId }) => subjectId)].map(([leadId, group]) => [leadId, group.map(toMatch)]),
    );
  }

  async opportunitiesOf(leadId: string): Promise<readonly OpportunityFacts[]> {
    const found = await translated(() =>
      this.store
        .collection<Fact<OpportunityData>>(OPPORTUNITIES)
        .find({ 'facts.leadId': leadId, 'facts.status': 'found' })
        .sort({ 'facts.startsOn': 1, _id: 1 })
        .limit(MOST)
        .toArray(),
    );
    return found
      .map(({ facts }) => facts)
      .filter(isPresent)
      .map(toOpportunity);
  }
}
