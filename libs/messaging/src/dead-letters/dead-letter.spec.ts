import { describe, expect, it } from '@jest/globals';
import { headerOf, ONLY_GROUP, toHeaders } from '../headers.js';
import type { IncomingRecord } from '../kafka-client.js';
import { originOf, toDeadLetter, toRedriven } from './dead-letter.js';
import { entryOf } from './entry-of.js';

const record: IncomingRecord = {
  topic: 'investment-leads',
  partition: 3,
  offset: 17,
  key: new Uint8Array([0xff]),
  value: new Uint8Array([0x00, 0xfe]),
  headers: {
    ...toHeaders({ ce_type: 'some.type', ce_id: 'an-id' }),
    twice: [new Uint8Array([1]), new Uint8Array([2])],
  },
};
const at = new Date('2026-03-02T09:14:05Z');
const facts = { code: 'event.not-json', message: 'is not JSON', group: 'lead-intake.read-models', attempts: 1, at };

describe('a dead letter', () => {
  const letter = toDeadLetter('lead-intake.dead-letters', record, facts);

  it('keeps key, value and headers as they were', () => {
    expect(letter).toMatchObject({ key: record.key, value: record.value, headers: record.headers });
  });

  it('says where it came from and why', () => {
    const told = ['x-origin', 'x-group', 'x-error-code', 'x-error-message', 'x-attempts', 'x-dead-at'];

    expect(told.map((name) => headerOf(letter.headers, name))).toEqual([
      'investment-leads/3/17',
      'lead-intake.read-models',
      'event.not-json',
      'is not JSON',
      '1',
      '2026-03-02T09:14:05.000Z',
    ]);
  });

  it('is redriven as the record it was, to its group alone', () => {
    const again = toRedriven(letter);

    expect(again).toEqual({
      topic: 'investment-leads',
      key: record.key,
      value: record.value,
      headers: { ...record.headers, ...toHeaders({ [ONLY_GROUP]: 'lead-intake.read-models' }) },
    });
  });

  it('goes to the dead letters a second time like the first', () => {
    const again = toRedriven(letter);
    const second = again && toDeadLetter('lead-intake.dead-letters', { ...record, ...again, offset: 99 }, facts);

    expect(second && originOf(second)).toEqual({ topic: 'investment-leads', partition: 3, offset: 99 });
    expect(second && toRedriven(second)).toEqual(again);
  });

  it('cannot be redriven when it does not say whose it is', () => {
    expect(toRedriven(record)).toBeUndefined();
  });

  it('is indexed without its payload, whatever is missing', () => {
    const now = new Date('2026-03-03T00:00:00Z');
    const position = { topic: 'lead-intake.dead-letters', partition: 0, offset: 5 };

    expect(entryOf({ ...letter, ...position }, now)).toEqual({
      ...position,
      id: '0-5',
      state: 'waiting',
      group: 'lead-intake.read-models',
      origin: 'investment-leads/3/17',
      errorCode: 'event.not-json',
      errorMessage: 'is not JSON',
      attempts: 1,
      deadAt: at,
      eventType: 'some.type',
      eventId: 'an-id',
    });
    expect(entryOf({ ...record, ...position, headers: {} }, now)).toMatchObject({ group: 'unknown', deadAt: now });
  });
});
