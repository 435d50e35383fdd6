import type { Clock, CommandContext, DomainEvent, Idempotency, NewId, Versioned } from '@app/kernel';
import type { AggregateDefinition } from './definition.js';
import type { Append } from './documents.js';
import { recordEvents } from './record-events.js';
import type { StoredAggregate } from './stored-aggregate.js';

/** Where time and ids come from. */
export interface Stamps {
  readonly clock: Clock;
  readonly newId: NewId;
}

/** A new aggregate's document, and the aggregate as its creator sees it. */
export interface NewDocument<S> {
  readonly document: StoredAggregate<S>;
  readonly created: Versioned<S>;
}

/** What to write over an aggregate, and the aggregate as it will be. */
export interface NextVersion<S> {
  readonly append: Append<S>;
  readonly changed: Versioned<S>;
}

export interface FirstAnswer<S> {
  readonly idempotency: Idempotency;
  readonly answer: (created: Versioned<S>) => unknown;
}

const isNonEmpty = <T>(list: readonly T[]): list is readonly [T, ...(readonly T[])] => list.length > 0;

/** The document of a new aggregate made by these events (at least one). @throws InvalidInput for a bad public event */
export function newDocument<S extends object, E extends DomainEvent>(
  definition: AggregateDefinition<S, E>,
  id: string,
  events: readonly E[],
  context: CommandContext,
  { clock, newId }: Stamps,
  first?: FirstAnswer<S>,
): NewDocument<S> {
  if (!isNonEmpty(events)) throw new Error(`A new ${definition.kind} needs at least one event.`);
  const time = clock.now();
  const before = { state: undefined, version: 0 };
  const { state, version, entries } = recordEvents(definition, before, events, context, { time, newId });
  const created = { id, version, state };
  const document: StoredAggregate<S> = {
    _id: id,
    schema: definition.schemaVersion,
    version,
    state,
    ...(first === undefined ? {} : { created: { ...first.idempotency, answer: first.answer(created), at: time } }),
    outbox: entries,
    pendingSince: time,
  };
  return { document, created };
}

/** The next version of an aggregate; without events only the version grows. @throws InvalidInput for a bad public event */
export function nextVersion<S extends object, E extends DomainEvent>(
  definition: AggregateDefinition<S, E>,
  loaded: Versioned<S>,
  events: readonly E[],
  context: CommandContext,
  { clock, newId }: Stamps,
): NextVersion<S> {
  const { state, version, entries } = isNonEmpty(events)
    ? recordEvents(definition, loaded, events, context, { time: clock.now(), newId })
    : { state: loaded.state, version: loaded.version + 1, entries: [] };
  return {
    append: { schema: definition.schemaVersion, version, state, entries },
    changed: { id: loaded.id, version, state },
  };
}
