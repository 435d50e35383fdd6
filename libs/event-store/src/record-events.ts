import { checkPublishable } from '@app/contracts';
import type { CommandContext, DomainEvent, NewId } from '@app/kernel';
import type { AggregateDefinition, Impersonal } from './definition.js';
import type { StoredEvent } from './stored-aggregate.js';

/** State and version before an event; `state` is absent before the first. */
export interface Before<S> {
  readonly state: S | undefined;
  readonly version: number;
}

/** State and version after the events, and the events as they will be stored. */
export interface Recorded<S> {
  readonly state: S;
  readonly version: number;
  readonly entries: readonly StoredEvent[];
}

function impersonal<T extends object>(value: T): Impersonal<T> {
  if (!('personal' in value)) return value as unknown as Impersonal<T>;
  const { personal: _personal, ...rest } = value;
  return rest as Impersonal<T>;
}

/**
 * Evolves the state over the events and gives each its id, sequence and public form.
 * @throws InvalidInput when a public event breaks its contract: the request fails before anything is stored
 */
export function recordEvents<S extends object, E extends DomainEvent>(
  definition: AggregateDefinition<S, E>,
  before: Before<S>,
  events: readonly [E, ...(readonly E[])],
  context: CommandContext,
  stamp: { readonly time: Date; readonly newId: NewId },
): Recorded<S> {
  const { evolve, toPublic } = definition;
  let { state, version } = before;
  const entries: StoredEvent[] = [];
  for (const event of events) {
    state = evolve(state, event);
    version += 1;
    const published = toPublic?.(impersonal(event), impersonal(state));
    if (published !== undefined) checkPublishable(published.type, published.data);
    entries.push({
      id: stamp.newId(),
      seq: version,
      type: event.type,
      time: stamp.time,
      actor: context.actor,
      correlation: context.correlationId,
      ...(context.causationId === undefined ? {} : { cause: context.causationId }),
      ...(context.traceparent === undefined ? {} : { trace: context.traceparent }),
      data: event.data,
      ...(event.personal === undefined ? {} : { personal: event.personal }),
      ...(published === undefined ? {} : { public: published }),
    });
  }
  return { state: state ?? evolve(undefined, events[0]), version, entries };
}
