import type { DeadLetterEntry, DeadLetterFilter, DeadLetterStore, LetterDecision } from './dead-letter-store.js';

const isAfter = (entry: DeadLetterEntry, { after }: DeadLetterFilter): boolean =>
  after === undefined ||
  entry.partition > after.partition ||
  (entry.partition === after.partition && entry.offset > after.offset);

const withoutReason = ({ reason: _reason, ...entry }: DeadLetterEntry): DeadLetterEntry => entry;

/** The twin of the store on MongoDB, for tests. */
export class InMemoryDeadLetterStore implements DeadLetterStore {
  private readonly entries = new Map<string, DeadLetterEntry>();

  add(entry: DeadLetterEntry): Promise<void> {
    if (!this.entries.has(entry.id)) this.entries.set(entry.id, entry);
    return Promise.resolve();
  }

  find(id: string): Promise<DeadLetterEntry | undefined> {
    return Promise.resolve(this.entries.get(id));
  }

  list(filter: DeadLetterFilter): Promise<readonly DeadLetterEntry[]> {
    const found = [...this.entries.values()]
      .filter((entry) => filter.state === undefined || entry.state === filter.state)
      .filter((entry) => filter.group === undefined || entry.group === filter.group)
      .filter((entry) => isAfter(entry, filter))
      .filter((entry) => filter.deadUntil === undefined || entry.deadAt <= filter.deadUntil)
      .sort((a, b) => a.partition - b.partition || a.offset - b.offset);
    return Promise.resolve(found.slice(0, filter.limit));
  }

  mark(id: string, decision: LetterDecision): Promise<void> {
    const entry = this.entries.get(id);
    const open = entry !== undefined && (decision.state === 'redriven' || entry.state === 'waiting');
    if (open) this.entries.set(id, { ...withoutReason(entry), ...decision });
    return Promise.resolve();
  }

  waiting(): Promise<{ count: number; oldest?: Date }> {
    const times = [...this.entries.values()]
      .filter(({ state }) => state === 'waiting')
      .map(({ deadAt }) => deadAt.getTime());
    return Promise.resolve(
      times.length === 0 ? { count: 0 } : { count: times.length, oldest: new Date(Math.min(...times)) },
    );
  }
}
