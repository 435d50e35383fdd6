import { describe, it } from '@jest/globals';
import { given } from '@app/testing';
import { defineSlotPool } from './define-slot-pool.js';
import { evolveSlotPool } from './evolve-slot-pool.js';
import { gateSlotPool } from './gate-slot-pool.js';
import type { PoolPlan, SlotPool } from './slot-pool.js';
import type { SlotPoolEvent, SlotPoolGated } from './slot-pool-events.js';

const at = '2026-01-05T09:00:00.000Z';
const plan: PoolPlan = {
  missionId: 'm1',
  kind: 'delegatePlace',
  allocation: 'immediate',
  capacity: 2,
  zone: 'Europe/Berlin',
  receiptPrefix: 'HB',
};
const opened = (gateVersion: number): SlotPoolGated => ({
  type: 'slot-pool-opened',
  data: { gateVersion, occurredAt: at },
});
const closed = (gateVersion: number): SlotPoolGated => ({
  type: 'slot-pool-closed',
  data: { gateVersion, occurredAt: at },
});
const pool = (...events: readonly SlotPoolEvent[]) =>
  given<SlotPool, SlotPoolEvent>([...defineSlotPool(plan, at), ...events], evolveSlotPool);
const open = (missionVersion: number) => (state: SlotPool) =>
  gateSlotPool(state, { closed: false, missionVersion }, at);
const close = (missionVersion: number) => (state: SlotPool) =>
  gateSlotPool(state, { closed: true, missionVersion }, at);

describe('the gate of a slot pool', () => {
  it('is closed at first and opens with its mission', () => {
    pool()
      .when(open(3))
      .then([opened(3)]);
  });

  it('says nothing when it stands right already', () => {
    pool(opened(3)).when(open(4)).then([]);
    pool(opened(3), closed(4)).when(close(4)).then([]);
  });

  it('notes a later close, so that a slow open of before cannot undo it', () => {
    pool(opened(3))
      .when(close(5))
      .then([closed(5)]);
    pool(opened(3), closed(5)).when(open(4)).then([]);
    pool(opened(3), closed(5))
      .when(close(6))
      .then([closed(6)]);
  });

  it('opens again for the version that a close was meant for but did not get', () => {
    pool(opened(3), closed(4))
      .when(open(4))
      .then([opened(4)]);
  });
});
