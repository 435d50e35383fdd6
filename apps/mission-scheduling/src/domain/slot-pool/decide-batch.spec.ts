import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideBatch, type PoolBatch } from './decide-batch.js';
import type { PlaceRequest, PoolCommand, PoolKnowledge, Seat } from './pool-commands.js';
import type { PoolCounters } from './slot-pool.js';

const missionId = 'm1';
const request = (id: string, person = id, key?: string, bodyHmac = 'same'): PlaceRequest => ({
  kind: 'request',
  id,
  missionId,
  person,
  ...(key === undefined ? {} : { idempotency: { key, bodyHmac } }),
});
const withdrawal = (id: string): PoolCommand => ({ kind: 'withdrawal', id });
const nothingKnown: PoolKnowledge = { seats: new Map(), keys: new Map(), livePersons: new Set(), firstWaiting: [] };
const empty: PoolCounters = { nextTicket: 1, holders: 0, waiting: 0, closed: false };
const decide = (counters: PoolCounters, capacity: number, commands: readonly PoolCommand[], known = nothingKnown) =>
  decideBatch({ ...counters, capacity, missionId }, known, commands);

describe('a batch on a slot pool', () => {
  it('gives places in order, then positions in the line', () => {
    const { outcomes, counters } = decide(
      empty,
      1,
      ['a', 'b', 'c'].map((id) => request(id)),
    );
    expect(outcomes).toEqual([
      { kind: 'confirmed', id: 'a', ticket: 1 },
      { kind: 'waitlisted', id: 'b', ticket: 2, waitPosition: 1 },
      { kind: 'waitlisted', id: 'c', ticket: 3, waitPosition: 2 },
    ]);
    expect(counters).toEqual({ nextTicket: 4, holders: 1, waiting: 2, closed: false });
  });

  it('refuses a person who has a live request, in the database or in the batch', () => {
    const known = { ...nothingKnown, livePersons: new Set(['p']) };
    const { outcomes } = decide(empty, 9, [request('a', 'p'), request('b', 'q'), request('c', 'q')], known);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['duplicate', 'confirmed', 'duplicate']);
  });

  it('answers a repeat of a key with the first request, in the database or in the batch', () => {
    const known = { ...nothingKnown, keys: new Map([['k', { id: 'old', bodyHmac: 'same' }]]) };
    const commands = [
      request('a', 'p', 'k'),
      request('b', 'p', 'k', 'other'),
      request('c', 'q', 'l'),
      request('d', 'q', 'l'),
    ];
    expect(decide({ ...empty, closed: false }, 9, commands, known).outcomes).toEqual([
      { kind: 'repeated', id: 'old' },
      { kind: 'keyReused' },
      { kind: 'confirmed', id: 'c', ticket: 1 },
      { kind: 'repeated', id: 'c' },
    ]);
  });

  it('finds what an earlier attempt stored by its id, also when the pool was closed since', () => {
    const known = { ...nothingKnown, seats: new Map([['a', { id: 'a', ticket: 1, state: 'confirmed' } as const]]) };
    const { outcomes } = decide({ ...empty, closed: true }, 9, [request('a'), request('b')], known);
    expect(outcomes).toEqual([{ kind: 'repeated', id: 'a' }, { kind: 'closed' }]);
  });

  it('takes no request of another mission', () => {
    expect(decide(empty, 9, [{ ...request('a'), missionId: 'm2' }]).outcomes).toEqual([{ kind: 'unknown' }]);
  });

  it('moves the lowest waiting ticket up when a place falls free, before any new request', () => {
    const [holder, next]: Seat[] = [
      { id: 'h', ticket: 1, state: 'confirmed' },
      { id: 'w', ticket: 2, state: 'waitlisted' },
    ];
    const known = { ...nothingKnown, seats: new Map([['h', holder as Seat]]), firstWaiting: [next as Seat] };
    const counters = { ...empty, nextTicket: 3, holders: 1, waiting: 1 };
    const batch = decide(counters, 1, [request('a'), withdrawal('h'), withdrawal('h')], known);
    expect(batch.withdrawn).toEqual([{ ...holder, state: 'withdrawn' }]);
    expect(batch.promoted).toEqual([{ ...next, state: 'confirmed' }]);
    expect(batch.outcomes).toEqual([
      { kind: 'waitlisted', id: 'a', ticket: 3, waitPosition: 1 },
      { kind: 'withdrawn', id: 'h' },
      { kind: 'withdrawn', id: 'h' },
    ]);
  });
});

/** A pool that lives on, as the database keeps it. */
class StoredPool {
  counters = empty;
  readonly seats = new Map<string, Seat & { readonly person: string }>();

  constructor(private readonly capacity: number) {}

  apply(commands: readonly PoolCommand[]): PoolBatch {
    const batch = decide(this.counters, this.capacity, commands, this.knownTo(commands));
    const persons = new Map(commands.flatMap((one) => (one.kind === 'request' ? [[one.id, one.person] as const] : [])));
    for (const seat of [...batch.placed, ...batch.withdrawn, ...batch.promoted]) {
      this.seats.set(seat.id, { ...seat, person: this.seats.get(seat.id)?.person ?? persons.get(seat.id) ?? '' });
    }
    this.counters = batch.counters;
    return batch;
  }

  in(state: Seat['state']): readonly Seat[] {
    return [...this.seats.values()].filter((seat) => seat.state === state).sort((a, b) => a.ticket - b.ticket);
  }

  private knownTo(commands: readonly PoolCommand[]): PoolKnowledge {
    const ids = new Set(commands.map(({ id }) => id));
    const leaving = commands.filter(({ kind }) => kind === 'withdrawal');
    const gone = new Set(leaving.map(({ id }) => id));
    return {
      keys: new Map(),
      seats: new Map([...this.seats].filter(([id]) => ids.has(id))),
      livePersons: new Set(
        [...this.seats.values()].filter(({ state }) => state !== 'withdrawn').map(({ person }) => person),
      ),
      firstWaiting: this.in('waitlisted')
        .filter(({ id }) => !gone.has(id))
        .slice(0, leaving.length),
    };
  }
}

describe('any batches on a slot pool', () => {
  const command = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('request' as const), fc.nat(30)) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('withdrawal' as const), fc.nat(30)) },
  );
  const batches = fc.array(fc.array(command, { maxLength: 12 }), { maxLength: 12 });

  it('never give more than the capacity, leave no place free while someone waits, and keep the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), batches, (capacity, work) => {
        const pool = new StoredPool(capacity);
        let id = 0;
        const issued: number[] = [];
        for (const batch of work) {
          const known = [...pool.seats.keys()];
          const commands = batch.map(([kind, n]) =>
            kind === 'request'
              ? request(`r${id++}`, `p${n}`)
              : withdrawal(known[n % Math.max(known.length, 1)] ?? 'none'),
          );
          issued.push(...pool.apply(commands).placed.map(({ ticket }) => ticket));
          const [confirmed, waiting] = [pool.in('confirmed'), pool.in('waitlisted')];
          expect(confirmed.length).toBeLessThanOrEqual(capacity);
          expect(pool.counters).toMatchObject({ holders: confirmed.length, waiting: waiting.length });
          if (waiting.length > 0) expect(confirmed).toHaveLength(capacity);
          const [lowest] = waiting;
          if (lowest !== undefined) expect(confirmed.every(({ ticket }) => ticket < lowest.ticket)).toBe(true);
        }
        expect(issued).toEqual(issued.map((_, index) => index + 1));
      }),
    );
  });
});
