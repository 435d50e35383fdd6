import { eventually } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { noMetrics } from '../consumer-metrics.js';
import { InMemoryBroker } from '../in-memory/in-memory-broker.js';
import { InMemoryClient } from '../in-memory/in-memory-client.js';
import type { RecordBatch } from '../kafka-client.js';
import { silent } from '../messaging-logger.js';
import { ConsumerLoop } from './consumer-loop.js';
import { isTurning } from './consumer-status.js';

describe('a consumer loop', () => {
  let broker: InMemoryBroker;
  let loop: ConsumerLoop;
  let read: number[];
  let renewals: number;
  const send = (): Promise<void> =>
    new InMemoryClient(broker).publisher().sendRaw([{ topic: 't', key: null, value: null, headers: {} }]);
  const state = (): string => loop.status().state;

  beforeEach(() => {
    broker = new InMemoryBroker();
    read = [];
    renewals = 0;
    loop = new ConsumerLoop({
      group: 'g',
      topics: ['t'],
      specs: [{ topic: 't', partitions: 1, retentionDays: 1 }],
      client: new InMemoryClient(broker),
      deliver: (batch: RecordBatch) => {
        for (const { offset } of batch.records) {
          read.push(offset);
          batch.resolve(offset);
        }
        return Promise.resolve();
      },
      clock: { now: () => new Date() },
      // The back-off at a hundredth of its length.
      timer: {
        after: (ms, act) => {
          const handle = setTimeout(act, ms / 100);
          return () => {
            clearTimeout(handle);
          };
        },
      },
      metrics: noMetrics,
      logger: silent,
      pausedPartitions: () => 0,
      lag: () => 0,
      onJoined: () => undefined,
      onRenewal: () => {
        renewals += 1;
      },
      stopWithinMs: 100_000,
    });
  });

  afterEach(() => loop.stop());

  it('creates its topics and joins', async () => {
    loop.start();

    await eventually(() => {
      expect(loop.status()).toMatchObject({ group: 'g', state: 'joined', joinedOnce: true });
    });
    expect(broker.partitionsOf('t')).toBe(1);
  });

  it('starts while Kafka is away, keeps trying, and says so', async () => {
    broker.goAway();
    loop.start();
    await eventually(() => {
      expect(renewals).toBeGreaterThan(3);
    });
    expect(loop.status()).toMatchObject({ state: 'down', joinedOnce: false });

    broker.comeBack();

    await eventually(() => {
      expect(state()).toBe('joined');
    });
  });

  it('survives that Kafka goes away, and goes on where it was', async () => {
    loop.start();
    await eventually(send);
    await eventually(() => {
      expect(read).toEqual([0]);
    });

    broker.goAway();
    await eventually(() => {
      expect(state()).toBe('down');
    });
    broker.comeBack();
    await send();

    await eventually(() => {
      expect(read).toEqual([0, 1]);
    });
    expect(state()).toBe('joined');
  });

  it('stops while it waits for Kafka', async () => {
    broker.goAway();
    loop.start();
    await eventually(() => {
      expect(state()).toBe('down');
    });

    await loop.stop();

    expect(state()).toBe('down');
  });
});

describe('a consumer that turns', () => {
  const lastTurnAt = new Date(1_000_000);

  it('may miss two session time-outs, not three', () => {
    expect(isTurning({ lastTurnAt }, new Date(1_030_000))).toBe(true);
    expect(isTurning({ lastTurnAt }, new Date(1_030_001))).toBe(false);
  });
});
