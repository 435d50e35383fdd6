import { NotFound, Unavailable } from '@app/kernel';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { noMetrics } from '../consumer-metrics.js';
import type { DeadLetterFacts } from '../dead-letters/dead-letter.js';
import type { IncomingRecord, RecordBatch } from '../kafka-client.js';
import { silent } from '../messaging-logger.js';
import type { Timer } from '../timer.js';
import { BatchProcessor } from './batch-processor.js';
import { verdictOf, type Verdict } from './verdict.js';

/** A timer that a test lets run out by hand. */
class ManualTimer implements Timer {
  readonly delays: number[] = [];
  private act: (() => void) | undefined;

  after(ms: number, act: () => void): () => void {
    this.delays.push(ms);
    this.act = act;
    return () => {
      this.act = undefined;
    };
  }

  runOut(): void {
    this.act?.();
  }
}

const record = (offset: number): IncomingRecord => ({
  topic: 't',
  partition: 0,
  offset,
  key: null,
  value: null,
  headers: {},
});

describe('working off a batch', () => {
  let timer: ManualTimer;
  let verdicts: Map<number, Verdict>;
  let tried: (readonly [offset: number, attempt: number])[];
  let letters: DeadLetterFacts[];
  let lettersFail: boolean;
  let resolved: number[];
  let paused: boolean;
  let lost: boolean;
  let processor: BatchProcessor;

  const failing = (offset: number, error: unknown): void => {
    verdicts.set(offset, verdictOf(error, 1, new Set()));
  };
  const batch = (...offsets: readonly number[]): RecordBatch => ({
    topic: 't',
    partition: 0,
    records: offsets.map(record),
    highWatermark: 10,
    resolve: (offset) => void resolved.push(offset),
    alive: () => Promise.resolve(!lost),
    pause: () => {
      paused = true;
      return () => {
        paused = false;
      };
    },
  });

  beforeEach(() => {
    timer = new ManualTimer();
    verdicts = new Map();
    [tried, letters, resolved] = [[], [], []];
    [lettersFail, paused, lost] = [false, false, false];
    processor = new BatchProcessor({
      group: 'g',
      judge: ({ offset }, attempt) => {
        tried.push([offset, attempt]);
        return Promise.resolve({
          type: 'unknown',
          verdict: verdicts.get(offset) ?? { kind: 'done', outcome: 'handled' },
        });
      },
      sendDeadLetter: (_, facts) => {
        if (lettersFail) return Promise.reject(new Unavailable('Kafka is away'));
        letters.push(facts);
        return Promise.resolve();
      },
      clock: { now: () => new Date(0) },
      timer,
      metrics: noMetrics,
      logger: silent,
    });
  });

  it('resolves every record that is done, in order', async () => {
    await processor.process(batch(0, 1, 2));

    expect(resolved).toEqual([0, 1, 2]);
  });

  it('pauses the partition at a record that must wait, and resolves nothing from there on', async () => {
    failing(1, new Unavailable('MongoDB is away'));

    await processor.process(batch(0, 1, 2));

    expect([resolved, paused, processor.pausedPartitions()]).toEqual([[0], true, 1]);
    expect(tried).toEqual([
      [0, 1],
      [1, 1],
    ]);
    timer.runOut();
    expect([paused, processor.pausedPartitions()]).toEqual([false, 0]);
  });

  it('doubles the delay from 100 ms to 30 s, and begins anew with the next record', async () => {
    failing(1, new Unavailable('MongoDB is away'));
    for (let round = 0; round < 11; round += 1) await processor.process(batch(1));
    verdicts.clear();
    await processor.process(batch(1));
    failing(2, new Unavailable('MongoDB is away'));
    await processor.process(batch(2));

    expect(timer.delays).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000, 100]);
    expect(tried.at(-1)).toEqual([2, 1]);
    expect(resolved).toEqual([1]);
  });

  it('sends a dead letter before it resolves, and goes on', async () => {
    failing(1, new NotFound('lead', '7'));

    await processor.process(batch(0, 1, 2));

    expect(letters).toEqual([
      {
        code: 'lead.not-found',
        message: 'There is no lead with this id.',
        group: 'g',
        attempts: 1,
        at: new Date(0),
      },
    ]);
    expect(resolved).toEqual([0, 1, 2]);
  });

  it('waits when the dead letter cannot be sent, and then sends it without another try of the record', async () => {
    failing(1, new NotFound('lead', '7'));
    lettersFail = true;
    await processor.process(batch(0, 1, 2));
    expect([resolved, paused]).toEqual([[0], true]);

    lettersFail = false;
    timer.runOut();
    await processor.process(batch(1, 2));

    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ code: 'lead.not-found', attempts: 1 });
    expect(tried.filter(([offset]) => offset === 1)).toHaveLength(1);
    expect(resolved).toEqual([0, 1, 2]);
  });

  it('touches nothing of a batch that is no longer its own', async () => {
    lost = true;

    await processor.process(batch(0, 1));

    expect([tried, resolved]).toEqual([[], []]);
  });

  it('says how many records wait, the one that is tried again among them', async () => {
    await processor.process(batch(0, 1, 2));
    expect(processor.lag()).toBe(7);

    failing(3, new Unavailable('MongoDB is away'));
    await processor.process(batch(3));
    expect(processor.lag()).toBe(7);
  });

  it('counts no partition that went to another member', async () => {
    await processor.process(batch(0));
    await processor.process({ ...batch(4), partition: 1 });
    expect(processor.lag()).toBe(9 + 5);

    processor.assigned([{ topic: 't', partition: 1 }]);

    expect(processor.lag()).toBe(5);
  });

  it('forgets its pauses when a new consumer takes over', async () => {
    failing(1, new Unavailable('MongoDB is away'));
    await processor.process(batch(1));

    processor.clear();

    expect(processor.pausedPartitions()).toBe(0);
    await processor.process(batch(1));
    expect(tried).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
