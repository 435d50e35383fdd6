import { describe, expect, it } from '@jest/globals';
import { Unavailable, type DomainEvent } from '@app/kernel';
import { InMemoryEventStore } from '../memory/in-memory-event-store.js';
import type { AggregateDefinition } from '../definition.js';
import { OutboxRelay } from './outbox-relay.js';
import type { RelayMetrics } from './relay-metrics.js';

interface Note {
  readonly text: string;
}
type Noted = DomainEvent & { readonly data: Note };

const notes: AggregateDefinition<Note, Noted> = {
  kind: 'note',
  collection: 'notes',
  schemaVersion: 1,
  evolve: (_state, event) => event.data,
};

/** Metrics that need themselves, as those of a service do. */
class CountingMetrics implements RelayMetrics {
  failures = 0;
  private tell: () => void = () => undefined;
  readonly afterPublished = new Promise<void>((resolve) => (this.tell = resolve));

  published(): void {
    this.tell();
  }

  blocked(): void {
    this.failures += 1;
  }

  failed(): void {
    this.failures += 1;
  }
}

describe('a relay whose database was away', () => {
  it('takes its lease when the database answers again, and publishes', async () => {
    let ids = 0;
    const clock = { now: () => new Date('2026-05-14T09:00:00Z') };
    const store = new InMemoryEventStore({ clock, newId: () => `id-${String((ids += 1))}` });
    let refusals = 1;
    const leases = {
      acquire: (name: string, holder: string) =>
        refusals-- > 0 ? Promise.reject(new Unavailable('away')) : store.leases.acquire(name, holder),
      release: (name: string, holder: string) => store.leases.release(name, holder),
    };
    const metrics = new CountingMetrics();
    const identity = { oin: '', service: '', schemaBaseUri: '', apiBaseUri: '' };
    const publisher = { send: () => Promise.resolve() };
    await store
      .aggregate(notes)
      .create(
        'n',
        [{ type: 'noted', data: { text: 'x' } }],
        { actor: 'test', correlationId: 'c' },
        { answer: () => 0 },
      );
    const relay = new OutboxRelay({
      store: {
        outbox: store.outbox,
        history: store.history,
        leases,
        onWrite: (listener) => store.onWrite(listener),
      },
      ...{ publisher, identity, clock, metrics, holder: 'a' },
    });
    relay.start();
    await metrics.afterPublished;
    expect(metrics.failures).toBe(1);
    expect(await relay.status()).toMatchObject({ pending: 0 });
    await relay.stop();
  });
});
