import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@app/kernel';
import type { StoredEvent } from '../stored-aggregate.js';
import type { BatchPart } from './batch.js';
import type { PendingAggregate } from './outbox-source.js';
import { PendingSource } from './pending-source.js';

const event = (seq: number): StoredEvent => ({
  id: `event-${seq}`,
  seq,
  type: 'noted',
  time: new Date('2026-05-14T09:00:00Z'),
  actor: 'user',
  correlation: 'c',
  data: {},
});
const written = (id: string, seqs: readonly number[], first = false) => ({
  collection: 'notes',
  id,
  entries: seqs.map(event),
  first,
});
const part = (aggregate: PendingAggregate): BatchPart => ({
  aggregate,
  events: aggregate.entries.map((entry) => ({ event: entry })),
});
const shown = (found: readonly PendingAggregate[]) =>
  found.map(({ id, entries }) => `${id} ${entries.map(({ seq }) => seq).join(',')}`);

/** Outboxes that hold what a test put there, and count how often they were asked. */
class Outboxes {
  reads = 0;
  held: PendingAggregate[] = [];
  whileReading: () => void = () => undefined;

  async read(limit: number, except: readonly string[]): Promise<readonly PendingAggregate[]> {
    this.reads += 1;
    const found = this.held.filter(({ id }) => !except.includes(id)).slice(0, limit);
    await Promise.resolve();
    this.whileReading();
    return found;
  }

  put(id: string, ...seqs: readonly number[]): void {
    this.held = this.held.filter((one) => one.id !== id);
    if (seqs.length === 0) return;
    this.held.push({ collection: 'notes', id, pendingSince: new Date(0), entries: seqs.map(event) });
  }
}

/** Whatever there is to send, on its way. */
async function launched(source: PendingSource): Promise<readonly BatchPart[]> {
  const flying = (await source.read(10)).map(part);
  source.launch(flying);
  return flying;
}

describe('what the relay has to send', () => {
  /** One that has looked into its outboxes once, and found nothing. */
  const looked = async () => {
    const outboxes = new Outboxes();
    const source = new PendingSource(outboxes);
    expect(await source.read(10)).toEqual([]);
    return { outboxes, source };
  };

  it('is known by heart when this process wrote it', async () => {
    const { outboxes, source } = await looked();
    source.add(written('a', [1, 2], true));
    source.add(written('a', [3]));
    source.add(written('b', [7], true));
    expect(shown(await source.read(10))).toEqual(['a 1,2,3', 'b 7']);
    expect(await source.read(10)).toEqual([]);
    expect(outboxes.reads).toBe(1);
  });

  it('is looked up when something of the same aggregate may come before it', async () => {
    const { outboxes, source } = await looked();
    outboxes.put('a', 4, 5);
    source.add(written('a', [5]));
    expect(shown(await source.read(10))).toEqual(['a 4,5']);
  });

  it('is looked up when a version is missing in between', async () => {
    const { outboxes, source } = await looked();
    source.add(written('a', [1], true));
    outboxes.put('a', 1, 2, 3);
    source.add(written('a', [3]));
    expect(shown(await source.read(10))).toEqual(['a 1,2,3']);
    expect(outboxes.reads).toBe(2);
  });

  it('waits behind what is on its way, and needs no look after it', async () => {
    const { outboxes, source } = await looked();
    source.add(written('a', [1], true));
    const flying = await launched(source);
    source.add(written('a', [2]));
    expect(await source.read(10)).toEqual([]);
    source.land(flying, true);
    expect(shown(await source.read(10))).toEqual(['a 2']);
    expect(outboxes.reads).toBe(1);
  });

  it('is looked up again when others wrote behind what was on its way', async () => {
    const { outboxes, source } = await looked();
    outboxes.put('a', 1);
    source.look();
    const flying = await launched(source);
    outboxes.put('a', 1, 2);
    source.look();
    expect(await source.read(10)).toEqual([]);
    outboxes.put('a', 2);
    source.land(flying, true);
    expect(shown(await source.read(10))).toEqual(['a 2']);
  });

  it('is not taken from a look that began before it landed', async () => {
    const { outboxes, source } = await looked();
    outboxes.put('a', 1);
    source.look();
    const flying = await launched(source);
    outboxes.put('a', 1, 2);
    outboxes.whileReading = () => {
      source.land(flying, true);
    };
    source.look();
    expect(await source.read(10)).toEqual([]);
    outboxes.whileReading = () => undefined;
    outboxes.put('a', 2);
    expect(shown(await source.read(10))).toEqual(['a 2']);
  });

  it('is looked up after something could not be sent: nothing may overtake it', async () => {
    const { outboxes, source } = await looked();
    source.add(written('a', [1], true));
    const flying = await launched(source);
    source.add(written('a', [2]));
    outboxes.put('a', 1, 2);
    source.land(flying, false);
    expect(shown(await source.read(10))).toEqual(['a 1,2']);
  });

  it('is looked up after the lease was lost', async () => {
    const { outboxes, source } = await looked();
    source.add(written('a', [1], true));
    source.forget();
    expect(await source.read(10)).toEqual([]);
    expect(outboxes.reads).toBe(2);
  });

  it('keeps what came while the outboxes were read', async () => {
    const { outboxes, source } = await looked();
    source.add(written('a', [1], true));
    outboxes.put('a', 1);
    outboxes.whileReading = () => {
      source.add(written('a', [2]));
    };
    source.look();
    expect(shown(await source.read(10))).toEqual(['a 1']);
    outboxes.whileReading = () => undefined;
    outboxes.put('a', 1, 2);
    expect(shown(await source.read(10))).toEqual(['a 1,2']);
  });

  it('is looked up again when a look failed', async () => {
    const { outboxes, source } = await looked();
    source.look();
    outboxes.whileReading = () => {
      throw new Unavailable('away');
    };
    await expect(source.read(10)).rejects.toThrow(Unavailable);
    outboxes.whileReading = () => undefined;
    outboxes.put('a', 1);
    expect(shown(await source.read(10))).toEqual(['a 1']);
  });

  it('is left to the outboxes when it becomes too much to remember', async () => {
    const { outboxes, source } = await looked();
    for (let n = 0; n <= 1_000; n += 1) source.add(written(`a${n}`, [1], true));
    outboxes.put('a0', 1);
    expect(shown(await source.read(10))).toEqual(['a0 1']);
  });
});
