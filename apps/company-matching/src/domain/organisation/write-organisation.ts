import { RuleViolation } from '@app/kernel';
import {
  contentOf,
  type Organisation,
  type OrganisationContent,
  type OrganisationFacts,
  type OrganisationTraits,
} from './organisation.js';
import type { OrganisationEvent, OrganisationRegistered, OrganisationUpdated } from './organisation-events.js';
import { sameJson } from '../same-json.js';

/** What a decision needs besides the content: the keyed hashes of its match keys, and where the values come from. */
export interface WriteOrganisation {
  readonly id: string;
  readonly content: OrganisationContent;
  readonly keys: readonly string[];
  readonly source: string;
  readonly at: string;
}

const factsIn = (content: OrganisationContent): OrganisationFacts => ({
  legalName: content.legalName,
  tradeNames: content.tradeNames,
  addresses: content.addresses,
  identifiers: content.identifiers,
  ...(content.website === undefined ? {} : { website: content.website }),
  ...(content.websiteHost === undefined ? {} : { websiteHost: content.websiteHost }),
});

const traitsIn = (content: OrganisationContent): OrganisationTraits => ({
  country: content.country,
  sectorCodes: content.sectorCodes,
  nonMailing: content.nonMailing,
  ...(content.sizeBand === undefined ? {} : { sizeBand: content.sizeBand }),
  ...(content.parentId === undefined ? {} : { parentId: content.parentId }),
  ...(content.ultimateParentId === undefined ? {} : { ultimateParentId: content.ultimateParentId }),
});

/** The fields whose values differ, `websiteHost` left out because it follows from `website`. */
function changedFields(before: Partial<OrganisationContent>, after: OrganisationContent): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof OrganisationContent>;
  return [...fields].filter((field) => field !== 'websiteHost' && !sameJson(before[field], after[field]));
}

function body(command: WriteOrganisation, changed: readonly string[]): Omit<OrganisationRegistered, 'type'> {
  const { id, content, keys, source, at } = command;
  const { isSoleTrader } = content;
  const facts = factsIn(content);
  return {
    data: {
      organisationId: id,
      isSoleTrader,
      ...(isSoleTrader ? {} : { facts }),
      traits: traitsIn(content),
      keys,
      source,
      changed,
      occurredAt: at,
    },
    ...(isSoleTrader ? { personal: { facts } } : {}),
  };
}

export const registerOrganisation = (command: WriteOrganisation): readonly [OrganisationRegistered] => [
  { type: 'organisation-registered', ...body(command, changedFields({}, command.content)) },
];

/** Whether the organisation is described so already. */
export const isDescribedBy = (state: Organisation, content: OrganisationContent): boolean =>
  changedFields(contentOf(state) ?? {}, content).length === 0;

/** Nothing happens when every value is already so.
 * @throws RuleViolation `organisation.not-active` */
export function updateOrganisation(state: Organisation, command: WriteOrganisation): readonly OrganisationEvent[] {
  if (state.status !== 'active') throw new RuleViolation('organisation.not-active', { status: state.status });
  const fields = changedFields(contentOf(state) ?? {}, command.content);
  if (fields.length === 0 && sameJson(state.keys, command.keys)) return [];
  const updated: OrganisationUpdated = { type: 'organisation-updated', ...body(command, fields) };
  return [updated];
}
