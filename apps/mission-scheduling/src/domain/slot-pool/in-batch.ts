import type { PlaceRequest, PoolKnowledge, PoolOutcome, Seat } from './pool-commands.js';
import type { PoolCounters, PoolPlan } from './slot-pool.js';

/** The counters and lists of one batch while it is being decided. Lives only inside {@link decideBatch}. */
export class InBatch {
  private holders: number;
  private waiting: number;
  private nextTicket: number;
  private readonly placed: Seat[] = [];
  private readonly withdrawn = new Map<string, Seat>();
  private readonly promoted: Seat[] = [];
  private readonly persons = new Set<string>();
  private readonly keys = new Map<string, { readonly id: string; readonly bodyHmac: string }>();

  constructor(
    private readonly pool: PoolCounters & Pick<PoolPlan, 'capacity' | 'missionId'>,
    private readonly known: PoolKnowledge,
  ) {
    this.holders = pool.holders;
    this.waiting = pool.waiting;
    this.nextTicket = pool.nextTicket;
  }

  get closed(): boolean {
    return this.pool.closed;
  }

  get missionId(): string {
    return this.pool.missionId;
  }

  byKey(key: string): { readonly id: string; readonly bodyHmac: string } | undefined {
    return this.keys.get(key);
  }

  hasPerson(person: string): boolean {
    return this.persons.has(person);
  }

  withdraw(id: string): PoolOutcome {
    const seat = this.known.seats.get(id);
    if (seat === undefined) return { kind: 'unknown' };
    if (!this.withdrawn.has(id)) {
      if (seat.state === 'confirmed') this.holders--;
      else if (seat.state === 'waitlisted') this.waiting--;
      else return { kind: 'withdrawn', id };
      this.withdrawn.set(id, { ...seat, state: 'withdrawn' });
    }
    return { kind: 'withdrawn', id };
  }

  promote(): void {
    for (const seat of this.known.firstWaiting) {
      if (this.holders >= this.pool.capacity) return;
      this.holders++;
      this.waiting--;
      this.promoted.push({ ...seat, state: 'confirmed' });
    }
  }

  place({ id, person, idempotency }: PlaceRequest): PoolOutcome {
    const ticket = this.nextTicket++;
    this.persons.add(person);
    if (idempotency !== undefined) this.keys.set(idempotency.key, { id, bodyHmac: idempotency.bodyHmac });
    const free = this.holders < this.pool.capacity;
    this.placed.push({ id, ticket, state: free ? 'confirmed' : 'waitlisted' });
    if (free) {
      this.holders++;
      return { kind: 'confirmed', id, ticket };
    }
    this.waiting++;
    return { kind: 'waitlisted', id, ticket, waitPosition: this.waiting };
  }

  result(): {
    readonly counters: PoolCounters;
    readonly placed: readonly Seat[];
    readonly withdrawn: readonly Seat[];
    readonly promoted: readonly Seat[];
  } {
    const { nextTicket, holders, waiting } = this;
    return {
      counters: { nextTicket, holders, waiting, closed: this.pool.closed },
      placed: this.placed,
      withdrawn: [...this.withdrawn.values()],
      promoted: this.promoted,
    };
  }
}
