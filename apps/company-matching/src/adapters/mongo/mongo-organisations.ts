import { translated, type MongoEventStore, type StoredAggregate } from '@app/event-store';
import type { Versioned } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { FoundOrganisation, OrganisationIndex, OrganisationList } from '../../application/ports.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import { organisationDefinition } from '../publish/definitions.js';

type StoredOrganisation = StoredAggregate<Organisation>;

/** Indexes of the collection `organisations`. */
export const organisationIndexes = [
  { name: 'keys', keys: { 'state.keys': 1 } },
  { name: 'search', keys: { 'state.personal.search': 1 } },
] as const;

const SHOWN = { version: 1, state: 1 } as const;

const toVersioned = ({ _id, version, state }: StoredOrganisation): Versioned<Organisation> => ({
  id: _id,
  version,
  state,
});

/** The register as search and lists read it; from the primary, as every read here. */
export class MongoOrganisations implements OrganisationIndex, OrganisationList {
  constructor(private readonly store: MongoEventStore) {}

  withKeys(keys: readonly string[], limit: number): Promise<readonly FoundOrganisation[]> {
    const filter = { 'state.keys': { $in: [...keys] }, 'state.status': 'active' };
    return this.find(filter, (cursor) => cursor.limit(limit));
  }

  keysOf(organisationIds: readonly string[]): Promise<readonly string[]> {
    return translated(async () => {
      const filter = { _id: { $in: [...organisationIds] } };
      const found = await this.organisations()
        .find(filter, { projection: { 'state.keys': 1 } })
        .toArray();
      return found.flatMap(({ state }) => state.keys);
    });
  }

  withIds(ids: readonly string[]): Promise<readonly Versioned<Organisation>[]> {
    return this.find({ _id: { $in: [...ids] } }, (cursor) => cursor);
  }

  beginningWith(prefixes: readonly string[], limit: number): Promise<readonly Versioned<Organisation>[]> {
    const terms = prefixes.map((prefix) => ({
      'state.personal.search': { $elemMatch: { $gte: prefix, $lt: `${prefix}\uffff` } },
    }));
    return this.find({ $or: terms }, (cursor) => cursor.limit(limit));
  }

  page(after: string | undefined, limit: number): Promise<readonly Versioned<Organisation>[]> {
    const filter = after === undefined ? {} : { _id: { $gt: after } };
    return this.find(filter, (cursor) => cursor.sort({ _id: 1 }).limit(limit));
  }

  private find(
    filter: mongo.Filter<StoredOrganisation>,
    bounded: (cursor: mongo.FindCursor<StoredOrganisation>) => mongo.FindCursor<StoredOrganisation>,
  ): Promise<readonly Versioned<Organisation>[]> {
    return translated(async () => {
      const found = await bounded(this.organisations().find(filter, { projection: SHOWN })).toArray();
      return found.map(toVersioned);
    });
  }

  private organisations(): mongo.Collection<StoredOrganisation> {
    return this.store.collection(organisationDefinition.collection);
  }
}
