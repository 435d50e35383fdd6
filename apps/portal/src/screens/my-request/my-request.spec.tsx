import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import type { Mission, SlotPool } from '../../clients/offered-missions.js';
import { wordsOf } from '../../shell/language.js';
import { myRequestMessages } from './my-request.messages.js';
import { KeyView, MyRequestView, type MyRequestModel, type PlaceStatus } from './my-request.view.js';

const missionId = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';
const id = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07';

const mission: Mission = {
  ...{ id: missionId, code: 'HB', state: 'open', version: 3, title: 'Waterstof', direction: 'outward', capacity: 2 },
  ...{
    goals: [],
    organisers: [],
    voucherEligible: false,
    sectorCodes: [],
    legs: [],
    missingFields: [],
    nextStates: [],
  },
};
const pool: SlotPool = {
  ...{ id: 'p1', missionId, kind: 'delegatePlace', allocation: 'immediate', zone: 'Europe/Berlin', capacity: 2 },
  ...{ holders: 2, waiting: 14, free: 0, closed: false, receiptPrefix: 'HB', version: 1 },
};
const place: PlaceStatus = {
  ...{ id, version: 1, missionId, missionTitle: '<b>Waterstof</b>', poolId: 'p1', receiptNumber: 'HB-0007' },
  ...{ state: 'waitlisted', waitPosition: 3, rule: 'Places go to …', submittedAt: '2026-02-01T08:00:00.412Z' },
};

const words = wordsOf(myRequestMessages, 'nl');
const visit = { csrf: 'token', language: 'nl' } as const;
const shown = (changed: Partial<PlaceStatus>, of: Mission = mission): string => {
  const { waitPosition: _position, ...without } = place;
  const model: MyRequestModel = {
    ...{ words, visit, mission: of, pool, secretPath: `/my-request/${id}?key=k`, baseUri: 'https://portal.example' },
    place: changed.state === undefined ? { ...place, ...changed } : { ...without, ...changed },
  };
  return renderToString(MyRequestView(model));
};

describe('the page of an own request', () => {
  it('says the position, of how many, and why', () => {
    const html = shown({});
    expect(html).toContain('Plek 3 van 14 op de wachtlijst');
    expect(html).toContain('2 andere aanvragen kwamen eerder binnen');
    expect(html).toContain('Wie het eerst een aanvraag doet');
    expect(html).toContain('&lt;b>Waterstof');
  });

  it('gives the link to keep', () => {
    expect(shown({})).toContain(`https://portal.example/my-request/${id}?key=k`);
  });

  it.each([
    ['confirmed', 'U hebt een plaats', true],
    ['withdrawn', 'U hebt deze aanvraag zelf ingetrokken', false],
    ['cancelledByOrganiser', 'De missie gaat niet door', false],
  ] as const)('tells %s in words, and offers to withdraw only what is live', (state, sentence, isLive) => {
    const html = shown({ state });
    expect(html).toContain(sentence);
    expect(html.includes(`/my-request/${id}/withdraw"`)).toBe(isLive);
  });

  it('offers a new request after a withdrawal only while the mission takes them', () => {
    expect(shown({ state: 'withdrawn' })).toContain(`/missions/${missionId}/request"`);
    expect(shown({ state: 'withdrawn' }, { ...mission, state: 'closed' })).not.toContain('/request"');
  });
});

describe('a request that cannot be shown', () => {
  it('says what to do, and asks for the key by a form that is posted', () => {
    const html = renderToString(KeyView({ words, visit, id, isWrong: false }));
    expect(html).toContain(`method="post" action="/my-request/${id}"`);
    expect(html).not.toContain('role="alert"');
  });

  it('says of a wrong key that it does not fit, in the summary and at the field', () => {
    const html = renderToString(KeyView({ words, visit, id, isWrong: true }));
    expect(html.split('hoort niet bij deze aanvraag')).toHaveLength(3);
    expect(html).toContain('aria-invalid="true"');
  });
});
