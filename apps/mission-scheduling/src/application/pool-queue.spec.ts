import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RuleViolation, Unavailable } from '@app/kernel';
import { FakeClock } from '@app/testing';
import { PoolQueues } from './pool-queues.js';
import type { PoolAnswer, PoolEntry, PoolTransaction } from './ports.js';

const context = { actor: 'public', correlationId: 'c' };
const entry = (id: string): PoolEntry => ({ command: { kind: 'withdrawal', id }, context });

/** A transaction that writes down its batches and does what the test says. */
class ScriptedTransaction implements PoolTransaction {
  readonly batches: (readonly string[])[] = [];
  attempting: (ids: readonly string[]) => Promise<void> = () => Promise.resolve();

  async attempt(_poolId: string, entries: readonly PoolEntry[]): Promise<readonly PoolAnswer[]> {
    const ids = entries.map(({ command }) => command.id);
    this.batches.push(ids);
    await this.attempting(ids);
    return ids.map(() => ({ kind: 'withdrawn' }));
  }
}

describe('the queue of a slot pool', () => {
  let transaction: ScriptedTransaction;
  let clock: FakeClock;
  let queues: PoolQueues;
  const pauses: number[] = [];

  beforeEach(() => {
    transaction = new ScriptedTransaction();
    clock = new FakeClock();
    queues = new PoolQueues({
      transaction,
      clock,
      random: () => 0.5,
      turn: () => Promise.resolve(),
      wait: (ms) => {
        pauses.push(ms);
        clock.advance(1_000);
        return Promise.resolve();
      },
    });
  });

  afterEach(() => {
    pauses.length = 0;
  });

  it('decides together what arrives together, and what arrives meanwhile next', async () => {
    const second: Promise<unknown>[] = [];
    transaction.attempting = (ids) => {
      if (ids.includes('a')) second.push(...['d', 'e'].map((id) => queues.submit('p', entry(id))));
      return Promise.resolve();
    };
    await Promise.all(['a', 'b', 'c'].map((id) => queues.submit('p', entry(id))));
    await Promise.all(second);
    expect(transaction.batches).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('takes at most 256 at a time', async () => {
    await Promise.all(Array.from({ length: 300 }, (_, n) => queues.submit('p', entry(String(n)))));
    expect(transaction.batches.map(({ length }) => length)).toEqual([256, 44]);
  });

  it('tries again when another writer came between', async () => {
    let failures = 3;
    transaction.attempting = () => (failures-- > 0 ? Promise.reject(new Unavailable('conflict')) : Promise.resolve());
    await expect(queues.submit('p', entry('a'))).resolves.toEqual({ kind: 'withdrawn' });
    expect(pauses).toEqual([2, 4, 8]);
  });

  it('gives up after five seconds', async () => {
    transaction.attempting = () => Promise.reject(new Unavailable('down'));
    await expect(queues.submit('p', entry('a'))).rejects.toThrow(Unavailable);
    expect(transaction.batches).toHaveLength(6);
  });

  it('does not let one that can never be stored take the others with it', async () => {
    transaction.attempting = (ids) =>
      ids.includes('bad') ? Promise.reject(new RuleViolation('record.too-large')) : Promise.resolve();
    const settled = await Promise.allSettled(['a', 'bad', 'b'].map((id) => queues.submit('p', entry(id))));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('is bounded: too many at once are asked to come back', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    transaction.attempting = () => held;
    const waiting = Array.from({ length: 4_096 }, (_, n) => queues.submit('p', entry(String(n))));
    await expect(queues.submit('p', entry('late'))).rejects.toThrow(Unavailable);
    release();
    await Promise.all(waiting);
  });

  it('of one pool does not wait for that of another', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    transaction.attempting = (ids) => (ids.includes('slow') ? held : Promise.resolve());
    const slow = queues.submit('p', entry('slow'));
    await queues.submit('q', entry('quick'));
    release();
    await slow;
  });
});
