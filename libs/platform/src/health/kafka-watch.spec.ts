import { describe, expect, it } from '@jest/globals';
import type { ConsumerState, ConsumerStatus } from '@app/messaging';
import { kafkaState, type KafkaState } from './kafka-watch.js';

const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 12, 0, second));
const sent = (state: KafkaState, second: number) => ({ state, since: at(second) });
const consumer = (state: ConsumerState, second: number): ConsumerStatus => ({
  group: 'g',
  state,
  since: at(second),
  lastTurnAt: at(second),
  joinedOnce: true,
  pausedPartitions: 0,
  lag: 0,
});

describe('how Kafka looks from here', () => {
  it.each([
    ['nothing is known yet', sent('starting', 0), [consumer('starting', 0)], 'starting', 0],
    ['the first consumer joined', sent('starting', 0), [consumer('joined', 2), consumer('starting', 0)], 'up', 2],
    ['a send failed', sent('down', 9), [consumer('joined', 2)], 'down', 9],
    ['all is down', sent('down', 9), [consumer('down', 7), consumer('down', 11)], 'down', 7],
    ['a consumer joined again', sent('down', 9), [consumer('joined', 12), consumer('down', 7)], 'up', 12],
  ] as const)('%s', (_what, publisher, consumers, state, second) => {
    expect(kafkaState(publisher, consumers)).toEqual({ state, since: at(second) });
  });
});
