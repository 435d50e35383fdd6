import { translated, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import type { Versioned } from '@app/kernel';
import type { mongo } from 'mongoose';
import {
  MOST_COUNTED,
  type CaseAddress,
  type CaseFilter,
  type CaseIndex,
  type CaseList,
  type CasePlace,
} from '../../application/ports.js';
import type { MatchCase } from '../../domain/match-case/match-case.js';
import { matchCaseDefinition } from '../publish/definitions.js';

type StoredCase = StoredAggregate<MatchCase>;

/** Indexes of the collection `match_cases`. */
export const matchCaseIndexes = [
  { name: 'lookups', keys: { 'state.lookups': 1, _id: 1 } },
  { name: 'state_since', keys: { 'state.state': 1, 'state.since': 1, _id: 1 } },
  { name: 'subject', keys: { 'state.subject.id': 1 } },
  { name: 'since', keys: { 'state.since': 1, _id: 1 } },
] as const;

function toQuery({ state, subjectId, after }: CaseFilter): mongo.Filter<StoredCase> {
  return {
    ...(state === undefined ? {} : { 'state.state': state }),
    ...(subjectId === undefined ? {} : { 'state.subject.id': subjectId }),
    ...(after === undefined
      ? {}
      : { $or: [{ 'state.since': { $gt: after.since } }, { 'state.since': after.since, _id: { $gt: after.id } }] }),
  };
}

/** Match cases as the search and the steward's list read them. */
export class MongoMatchCases implements CaseIndex, CaseList {
  constructor(private readonly store: MongoEventStore) {}

  undecidedWith(lookups: readonly string[], after: string | undefined, limit: number): Promise<readonly CaseAddress[]> {
    const filter = {
      'state.lookups': { $in: [...lookups] },
      'state.decision': { $exists: false },
      ...(after === undefined ? {} : { _id: { $gt: after } }),
    };
    return translated(async () => {
      const found = await this.cases()
        .find(filter, { projection: { 'state.subject': 1 } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
      return found.map(({ _id, state }) => ({ caseId: _id, subject: state.subject }));
    });
  }

  /** Oldest first: who waits longest is seen first. */
  find(filter: CaseFilter): Promise<readonly Versioned<MatchCase>[]> {
    return translated(async () => {
      const found = await this.cases()
        .find(toQuery(filter), { projection: { version: 1, state: 1 } })
        .sort({ 'state.since': 1, _id: 1 })
        .limit(filter.limit)
        .toArray();
      return found.map(({ _id, version, state }) => ({ id: _id, version, state }));
    });
  }

  count({ state }: Pick<CaseFilter, 'state'>): Promise<number> {
    return this.counted(toQuery({ ...(state && { state }), limit: MOST_COUNTED }));
  }

  async placeOf({ id, since, state }: MatchCase): Promise<CasePlace> {
    const before = { $or: [{ 'state.since': { $lt: since } }, { 'state.since': since, _id: { $lt: id } }] };
    const [earlier, total, [next]] = await Promise.all([
      this.counted({ 'state.state': state, ...before }),
      this.count({ state }),
      this.find({ state, after: { since, id }, limit: 1 }),
    ]);
    const position = Math.min(earlier + 1, MOST_COUNTED);
    return { position, total: Math.max(position, total), ...(next && { next: next.id }) };
  }

  private counted(filter: mongo.Filter<StoredCase>): Promise<number> {
    return translated(() => this.cases().countDocuments(filter, { limit: MOST_COUNTED }));
  }

  private cases(): mongo.Collection<StoredCase> {
    return this.store.collection(matchCaseDefinition.collection);
  }
}
