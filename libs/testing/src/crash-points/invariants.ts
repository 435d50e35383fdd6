import { sequenceOf, type CloudEvent } from '@app/contracts';
import type { Case, MailSent } from './case-keeper.js';
import type { Organisation } from './organisations.js';
import { ORGANISATION, type World } from './world.js';

type Documents = ReadonlyMap<string, { readonly state: unknown }>;
const statesOf = (documents: Documents): readonly unknown[] => [...documents.values()].map(({ state }) => state);

const eventsOf = (world: World): readonly CloudEvent[] =>
  world.published().map(({ value }) => JSON.parse(new TextDecoder().decode(value ?? undefined)) as CloudEvent);

/** Each sequence is first seen after all smaller ones; repeats may come at any time later. */
function orderProblems(events: readonly CloudEvent[], version: number): readonly string[] {
  const firstSeen = [...new Set(events.map(sequenceOf))];
  const expected = Array.from({ length: version }, (_, at) => at + 1);
  const ids = new Set(events.map(({ id, sequence }) => `${sequence} ${id}`));
  return [
    ...(firstSeen.join() === expected.join() ? [] : [`published in the order ${firstSeen.join()} of ${version}`]),
    ...(ids.size === version ? [] : [`${ids.size} different events for ${version} sequences`]),
  ];
}

/** What must hold when everything has come to rest. `names` were acknowledged to their clients. */
export function problemsOf(world: World, names: readonly string[]): readonly string[] {
  const stored = world.writing.get('organisations', ORGANISATION);
  if (stored === undefined) return names.length === 0 ? [] : ['the organisation is lost'];
  const { names: kept } = stored.state as Organisation;
  const events = eventsOf(world);
  const kinds = statesOf(world.keeping.collection('cases')) as readonly Case[];
  const mailed = (statesOf(world.keeping.collection('mails')) as readonly MailSent['data'][]).map(
    ({ eventId }) => eventId,
  );
  const ids = new Set(events.map(({ id }) => id));
  return [
    ...names.filter((name) => !kept.includes(name)).map((name) => `the acknowledged name ${name} is lost`),
    ...(new Set(kept).size === kept.length ? [] : [`a name was added twice: ${kept.join()}`]),
    ...(stored.version === kept.length + 1 ? [] : [`version ${stored.version} with ${kept.length} names`]),
    ...(stored.outbox.length === 0 ? [] : [`${stored.outbox.length} events were never published`]),
    ...orderProblems(events, stored.version),
    ...(world.writing.historyEntries().length === stored.version ? [] : ['the history is not complete']),
    ...(kinds.length === 1 ? [] : [`${kinds.length} cases`]),
    ...(kinds.every((one) => one.names.join() === kept.join()) ? [] : ['the case does not show the last state']),
    ...(mailed.length === ids.size && mailed.every((id) => ids.has(id)) && new Set(mailed).size === ids.size
      ? []
      : [`${mailed.length} mails for ${ids.size} events`]),
  ];
}
