import { describe, expect, it } from '@jest/globals';
import { organisationEvent, ORGANISATIONS } from '../../../../test/support/organisation-events.js';
import { noMetrics } from '../consumer-metrics.js';
import type { EventContext } from '../event-context.js';
import { ONLY_GROUP, toHeaders } from '../headers.js';
import type { IncomingRecord } from '../kafka-client.js';
import { eventJudge, type JudgeRecord } from './event-judge.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const now = new Date('2026-03-02T10:00:00Z');

const incoming = (changed: Partial<Record<'value' | 'group', string>> = {}): IncomingRecord => {
  const { key, value } = organisationEvent();
  return {
    topic: ORGANISATIONS,
    partition: 4,
    offset: 17,
    key: utf8(key),
    value: utf8(changed.value ?? value),
    headers: changed.group === undefined ? {} : toHeaders({ [ONLY_GROUP]: changed.group }),
  };
};

const judgeWith = (handle: (context: EventContext) => Promise<unknown>, expire = false): JudgeRecord =>
  eventJudge({
    group: 'spec.group',
    handlerOf: () => ({ handle: (_, context) => handle(context), expected: new Set() }),
    clock: { now: () => now },
    // Time either stands still or is over at once.
    timer: {
      after: (_ms, act) => {
        if (expire) act();
        return () => undefined;
      },
    },
    metrics: noMetrics,
    handlerDeadlineMs: 20_000,
  });

describe('judging a record', () => {
  it('tells the handler where the event was and which try it is', async () => {
    let seen: EventContext | undefined;
    const judge = judgeWith((context) => {
      seen = context;
      return Promise.resolve();
    });

    const { verdict } = await judge(incoming(), 3);

    expect(verdict).toEqual({ kind: 'done', outcome: 'handled' });
    expect(seen).toMatchObject({ topic: ORGANISATIONS, partition: 4, offset: 17, attempt: 3 });
  });

  it('takes a handler that hangs for unavailable, so that its partition alone waits', async () => {
    const judge = judgeWith(() => new Promise(() => undefined), true);

    expect((await judge(incoming(), 1)).verdict).toMatchObject({
      kind: 'retry',
      reason: { code: 'service.unavailable' },
    });
  });

  it('handles what is sent to its own group alone', async () => {
    const judge = judgeWith(() => Promise.resolve());

    expect((await judge(incoming({ group: 'spec.group' }), 1)).verdict).toMatchObject({ outcome: 'handled' });
  });

  it('does not even read what is sent to another group alone', async () => {
    const judge = judgeWith(() => Promise.reject(new Error('must not be called')));

    expect((await judge(incoming({ group: 'another.group', value: 'broken' }), 1)).verdict).toEqual({
      kind: 'done',
      outcome: 'otherGroup',
    });
  });
});
