import type { CommandContext, DomainEvent } from '@app/kernel';
import type { AggregateDefinition } from '../definition.js';

/** The aggregate of the conformance suites: small, with a public event, a private one, and something personal. */
export interface Company {
  readonly name: string;
  readonly notes: number;
  readonly personal: { readonly owner?: string };
}

export type CompanyEvent =
  | {
      readonly type: 'company-registered';
      readonly data: { readonly companyId: string; readonly name: string };
      readonly personal?: { readonly owner?: string };
    }
  | { readonly type: 'company-renamed'; readonly data: { readonly companyId: string; readonly name: string } }
  | { readonly type: 'company-noted'; readonly data: object; readonly personal: { readonly text: string } }
  | { readonly type: 'owner-forgotten'; readonly data: object };

export const registered = (companyId: string, name = 'Nordwind', owner = 'Ada Example'): CompanyEvent => ({
  type: 'company-registered',
  data: { companyId, name },
  personal: { owner },
});
export const renamed = (companyId: string, name: string): CompanyEvent => ({
  type: 'company-renamed',
  data: { companyId, name },
});
/** No other service needs this one. */
export const noted = (text: string): CompanyEvent => ({ type: 'company-noted', data: {}, personal: { text } });
export const ownerForgotten: CompanyEvent = { type: 'owner-forgotten', data: {} };

function evolve(state: Company | undefined, event: CompanyEvent): Company {
  if (event.type === 'company-registered') return { name: event.data.name, notes: 0, personal: event.personal ?? {} };
  if (state === undefined) throw new Error('A company begins with its registration.');
  if (event.type === 'company-renamed') return { ...state, name: event.data.name };
  return event.type === 'company-noted' ? { ...state, notes: state.notes + 1 } : { ...state, personal: {} };
}

export const companies: AggregateDefinition<Company, CompanyEvent> = {
  kind: 'company',
  collection: 'companies',
  schemaVersion: 1,
  evolve,
  toPublic: (event, { name }) => {
    if (event.type === 'company-noted' || event.type === 'owner-forgotten') return undefined;
    const { companyId } = event.data as { readonly companyId: string };
    const type =
      event.type === 'company-registered'
        ? 'nl.organisations.organisation-registered.v1'
        : 'nl.organisations.organisation-updated.v1';
    const occurredAt = '2026-03-02T09:00:00Z';
    const data = {
      organisationId: companyId,
      legalName: name,
      country: 'DE',
      isSoleTrader: false,
      occurredAt,
    } as const;
    return { type, partitionkey: companyId, data: { ...data, status: 'active' } };
  },
};

export const context: CommandContext = { actor: 'user-1', correlationId: 'conversation-1' };
export const answer = ({ id, version }: { id: string; version: number }): object => ({ id, version });
export const types = (events: readonly DomainEvent[]): readonly string[] => events.map(({ type }) => type);
