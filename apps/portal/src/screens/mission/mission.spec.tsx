import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import type { Mission, SlotPool } from '../../clients/offered-missions.js';
import type { Language } from '../../shell/language.js';
import { wordsOf } from '../../shell/language.js';
import { missionMessages } from './mission.messages.js';
import { MissionView, Places, type MissionModel } from './mission.view.js';

const mission: Mission = {
  ...{ id: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02', code: 'HB', state: 'open', version: 3 },
  ...{ title: '<img src=x onerror=alert(1)>', direction: 'outward', capacity: 2, goals: [], organisers: ['مدينة'] },
  ...{ voucherEligible: true, sectorCodes: [{ scheme: 'nace2.1', code: '35' }], missingFields: [], nextStates: [] },
  legs: [
    {
      ...{ place: 'Tokyo', country: 'JP', zone: 'Asia/Tokyo' },
      ...{ localStart: '2026-05-14T09:00', localEnd: '2026-05-15T17:00' },
      ...{ startsAt: '2026-05-14T00:00:00.000Z', endsAt: '2026-05-15T08:00:00.000Z' },
    },
  ],
};

const pool = (changed: Partial<SlotPool> = {}): SlotPool => ({
  ...{ id: 'p1', missionId: mission.id, kind: 'delegatePlace', allocation: 'immediate', zone: 'Asia/Tokyo' },
  ...{ capacity: 2, holders: 0, waiting: 0, free: 2, closed: false, receiptPrefix: 'HB', version: 1 },
  ...changed,
});

const model = (changed: Partial<Mission>, pools: readonly SlotPool[], language: Language = 'nl'): MissionModel => ({
  words: wordsOf(missionMessages, language),
  language,
  mission: { ...mission, ...changed },
  pools: { state: 'here', value: pools },
});

const places = (...given: Parameters<typeof model>): string => renderToString(Places(model(...given)));

describe('the page of a mission', () => {
  it('shows what people typed as text, and lets it run its own way', () => {
    const html = renderToString(MissionView(model({}, [pool()])));
    expect(html).not.toContain('<img');
    expect(html).toContain('<bdi>&lt;img src=x onerror=alert(1)></bdi>');
    expect(html).toContain('<bdi>مدينة</bdi>');
  });

  it('tells the times of the place itself', () => {
    const html = renderToString(MissionView(model({}, [pool()])));
    expect(html).toContain('do 14 mei 2026, 9.00 uur</time>');
    expect(html).toContain('Elektriciteit, gas en warmte');
  });

  it('offers a request while it is open and a pool takes them', () => {
    expect(places({}, [pool()])).toContain(`href="/missions/${mission.id}/request"`);
    expect(places({}, [pool()])).toContain('Nog 2 van de 2 plaatsen vrij');
    const full = places({}, [pool({ free: 0, holders: 2, waiting: 1 })]);
    expect(full).toContain('1 aanvraag staat op de wachtlijst');
    expect(full).toContain('Vol: wachtlijst open');
    expect(full).toContain('Zet mij op de wachtlijst');
    expect(places({}, [pool({ free: 0 }), pool({ id: 'another', free: 1 })])).toContain('Open voor aanvragen');
  });

  it.each(['announced', 'closed', 'selecting', 'underway', 'completed', 'cancelled'] as const)(
    'offers none while it is %s, and says why',
    (state) => {
      const html = places({ state }, [pool()]);
      expect(html).not.toContain('/request"');
      expect(html).toMatch(/U kunt (nog )?geen plaats|niet door|onderweg|afgelopen/);
    },
  );

  it('offers none while every pool is closed', () => {
    const html = places({}, [pool({ closed: true })]);
    expect(html).not.toContain('/request"');
    expect(html).toContain('gesloten voor aanvragen');
  });

  it('tells each kind of place apart when there are several', () => {
    const html = places({}, [pool(), pool({ id: 'p2', kind: 'dinner', free: 1 })], 'de');
    expect(html).toContain('Platz in der Delegation: <strong>Noch 2 von 2');
    expect(html).toContain('Abendessen: <strong>Noch 1 von 2');
  });

  it('keeps the page when the pools cannot be had', () => {
    const away = {
      ...model({}, []),
      pools: { state: 'away', service: 'mission-scheduling', retryAfterSeconds: 5 } as const,
    };
    const html = renderToString(MissionView(away));
    expect(html).toContain('geeft geen antwoord');
    expect(html).toContain('Tokyo');
  });
});
