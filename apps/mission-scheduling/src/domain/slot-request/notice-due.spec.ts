import { describe, expect, it } from '@jest/globals';
import { noticeDue } from './notice-due.js';
import type { SlotRequest } from './slot-request.js';

const request = (changes: Partial<SlotRequest> = {}): SlotRequest => ({
  slotRequestId: 'request-1',
  missionId: 'mission-1',
  poolId: 'pool-1',
  poolKind: 'delegatePlace',
  ticket: 7,
  receiptNumber: 'HB-0007',
  country: 'NL',
  isNaturalPerson: false,
  privacyNoticeVersion: '2026-01',
  submittedAt: '2026-03-02T09:14:05.000Z',
  state: 'confirmed',
  told: { state: 'confirmed' },
  personal: { pseudonym: 'p', applicant: { fullName: 'Sietske Veenstra', email: 'sietske@noorderlicht.example' } },
  ...changes,
});
const waiting = { state: 'waitlisted', told: { state: 'waitlisted', waitPosition: 3 } } as const;
const open = { state: 'open' } as const;

describe('the notice that an event calls for', () => {
  it('is a receipt after a request, with a place or without', () => {
    expect(noticeDue(request(), open, 'confirmed')).toBe('receipt');
    expect(noticeDue(request(waiting), open, 'waitlisted')).toBe('receipt');
  });

  it('is the news of a free place when the request had waited', () => {
    expect(noticeDue(request({ ...waiting, state: 'confirmed' }), open, 'confirmed')).toBe('placeFree');
  });

  it('is still the receipt when the place fell free before it went out', () => {
    expect(noticeDue(request({ ...waiting, state: 'confirmed' }), open, 'waitlisted')).toBe('receipt');
  });

  it.each(['confirmed', 'waitlisted'] as const)('is none once the request is withdrawn (%s)', (happened) => {
    expect(noticeDue(request({ state: 'withdrawn' }), open, happened)).toBeUndefined();
  });

  it('is none once the mission is cancelled', () => {
    expect(noticeDue(request(), { state: 'cancelled' }, 'confirmed')).toBeUndefined();
  });

  it('is none once the person is forgotten', () => {
    const { personal: _personal, ...forgotten } = request();
    expect(noticeDue(forgotten, open, 'confirmed')).toBeUndefined();
  });
});
