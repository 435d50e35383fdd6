import type { AggregateDefinition } from '@app/event-store';

/** What the harness writes: an organisation that collects names. */
export interface Organisation {
  readonly id: string;
  readonly names: readonly string[];
}

export type OrganisationEvent =
  | { readonly type: 'organisation-registered'; readonly data: { readonly id: string } }
  | { readonly type: 'organisation-named'; readonly data: { readonly name: string } };

export const organisations: AggregateDefinition<Organisation, OrganisationEvent> = {
  kind: 'organisation',
  collection: 'organisations',
  schemaVersion: 1,
  evolve: (state, { type, data }) => {
    if (type === 'organisation-registered') return { id: data.id, names: [] };
    if (state === undefined) throw new Error('An organisation begins with its registration.');
    return { ...state, names: [...state.names, data.name] };
  },
  toPublic: ({ type }, { id, names }) => ({
    type:
      type === 'organisation-registered'
        ? 'nl.organisations.organisation-registered.v1'
        : 'nl.organisations.organisation-updated.v1',
    partitionkey: id,
    data: {
      ...{ organisationId: id, tradeNames: [...names], country: 'NL' },
      ...{ isSoleTrader: false, status: 'active', occurredAt: '2026-03-02T09:00:00Z' },
    },
  }),
};

/** A command that may be repeated: what is in effect already needs no event. */
export const addName =
  (name: string) =>
  ({ names }: Organisation): readonly OrganisationEvent[] =>
    names.includes(name) ? [] : [{ type: 'organisation-named', data: { name } }];
