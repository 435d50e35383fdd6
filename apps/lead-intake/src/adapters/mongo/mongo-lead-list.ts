import { translated, type IndexSpec, type MongoEventStore } from '@app/event-store';
import type { mongo } from 'mongoose';
import type { LeadFilter, LeadList, LeadListQuery, ListedLead, ListPosition } from '../../application/ports.js';
import type { LeadState } from '../../domain/lead/lead-state.js';
import { queryTerms } from '../../domain/lead/search-terms.js';

interface LeadDocument {
  readonly _id: string;
  readonly version: number;
  readonly state: LeadState;
}

const inOrder = { 'state.receivedAt': -1, _id: -1 } as const;

/** What lists are filtered by, what an erasure looks for, and the words of `q`. */
export const leadIndexes: readonly IndexSpec[] = [
  { name: 'receivedAt', keys: inOrder },
  { name: 'stage', keys: { 'state.stage': 1, ...inOrder } },
  { name: 'country', keys: { 'state.organisation.country': 1, ...inOrder } },
  {
    name: 'owner',
    keys: { 'state.ownerId': 1, ...inOrder },
    partialFilterExpression: { 'state.ownerId': { $exists: true } },
  },
  { name: 'contactPseudonyms', keys: { 'state.contactPseudonyms': 1 } },
  { name: 'searchTerms', keys: { 'state.personal.searchTerms': 1 } },
];

const escaped = (term: string): string => term.replace(/[^\p{L}\p{N}]/gu, '\\$&');

const matching = ({ stage, status, ownerId, country, q }: LeadFilter): mongo.Filter<LeadDocument> => ({
  ...(stage === undefined ? {} : { 'state.stage': stage }),
  ...(status === undefined ? {} : { 'state.status': status }),
  ...(ownerId === undefined ? {} : { 'state.ownerId': ownerId }),
  ...(country === undefined ? {} : { 'state.organisation.country': country }),
  ...(q === undefined
    ? {}
    : { $and: queryTerms(q).map((term) => ({ 'state.personal.searchTerms': { $regex: `^${escaped(term)}` } })) }),
});

const beyond = ({ receivedAt, id }: ListPosition, order: '$lt' | '$gt'): mongo.Filter<LeadDocument> => ({
  'state.receivedAt': { [`${order}e`]: receivedAt },
  $or: [{ 'state.receivedAt': { [order]: receivedAt } }, { _id: { [order]: id } }],
});

/** Lists leads from the primary's indexes. */
export class MongoLeadList implements LeadList {
  constructor(private readonly store: MongoEventStore) {}

  async find({ filter, order, after, limit }: LeadListQuery): Promise<readonly ListedLead[]> {
    // A question without a single letter or digit finds nothing.
    if (filter.q !== undefined && queryTerms(filter.q).length === 0) return [];
    const direction = order === 'newestFirst' ? -1 : 1;
    const found = await translated(() =>
      this.store
        .collection<LeadDocument>('leads')
        .find(
          { ...matching(filter), ...(after === undefined ? {} : beyond(after, direction === -1 ? '$lt' : '$gt')) },
          { projection: { version: 1, state: 1 }, maxTimeMS: 10_000 },
        )
        .sort({ 'state.receivedAt': direction, _id: direction })
        .limit(limit)
        .toArray(),
    );
    return found.map(({ _id, version, state }) => ({ id: _id, version, state }));
  }
}
