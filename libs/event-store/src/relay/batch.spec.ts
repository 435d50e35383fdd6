import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../stored-aggregate.js';
import { recordsOf, toBatch } from './batch.js';
import type { PendingAggregate } from './outbox-source.js';

const identity = {
  ...{ oin: '00000001823288444000', service: 'company-matching' },
  ...{ schemaBaseUri: 'https://example.org/schemas', apiBaseUri: 'https://api.example.org' },
};
const UPDATED = 'nl.organisations.organisation-updated.v1';
const event = (seq: number, size: number, type = UPDATED, letter = 'x'): StoredEvent =>
  ({
    ...{ id: `event-${seq}`, seq, type: 'updated', time: new Date(0), actor: 'a', correlation: 'c', data: {} },
    public: { type, partitionkey: 'key', data: { filler: letter.repeat(size) } },
  }) as unknown as StoredEvent;
const pending = (id: string, ...entries: readonly StoredEvent[]): PendingAggregate => ({
  ...{ collection: 'organisations', id, pendingSince: new Date(0), entries },
});
const sequences = (aggregates: readonly PendingAggregate[]): readonly (readonly number[])[] =>
  toBatch(aggregates, identity).map(({ events }) => events.map((one) => one.event.seq));

describe('a batch of the relay', () => {
  it('holds all events of all aggregates when they fit into one send', () => {
    expect(sequences([pending('a', event(1, 10), event(2, 10)), pending('b', event(7, 10))])).toEqual([[1, 2], [7]]);
  });

  it('ends where the next event would not fit, in the middle of an aggregate too', () => {
    const a = pending('a', event(1, 400_000), event(2, 300_000));
    expect(sequences([a, pending('b', event(1, 100_000), event(2, 300_000)), pending('c', event(1, 1))])).toEqual([
      [1, 2],
      [1],
      [1],
    ]);
  });

  it('takes at least one event, however large', () => {
    expect(sequences([pending('a', event(1, 2_000_000), event(2, 1))])).toEqual([[1]]);
  });

  it('counts bytes, not characters', () => {
    const wide = event(1, 200_000, UPDATED, '字');
    expect(sequences([pending('a', wide), pending('b', wide)])).toEqual([[1]]);
  });

  it('stops an aggregate before an event whose type is unknown, and says so', () => {
    const [part] = toBatch([pending('a', event(1, 1), event(2, 1, 'nl.gone.gone.v1'), event(3, 1))], identity);
    expect(part?.events.map((one) => one.event.seq)).toEqual([1]);
    expect(part?.unsendable).toBeInstanceOf(TypeError);
  });

  it('makes the same bytes every time', () => {
    const aggregates = [pending('a', event(1, 10))];
    expect(recordsOf(toBatch(aggregates, identity))).toEqual(recordsOf(toBatch(aggregates, identity)));
  });
});
