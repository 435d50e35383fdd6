import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { Applicants, Counts } from './applicants.view.js';
import { deskOf, todoOf } from './desk.js';
import { aMission, aPool, aRequest } from './fixtures.js';
import { DeskView } from './mission-desk.view.js';
import { DetailView } from './mission-detail.view.js';
import { MoveView } from './mission-move.view.js';

const NOW = '2026-03-01T12:00:00.000Z';
const LATER = '2026-04-01T12:00:00.000Z';
const none = { pools: 0, capacity: 0, holders: 0, waiting: 0, free: 0 };
const full = { pools: 1, capacity: 20, holders: 20, waiting: 14, free: 0 };

describe('what a mission lead should do', () => {
  it.each([
    ['fields', { missingFields: ['legs'] }],
    ['announce', {}],
    ['openLate', { state: 'announced', opensAt: NOW }],
    ['noPools', { state: 'announced', opensAt: LATER, places: none }],
    ['openLater', { state: 'announced', opensAt: LATER }],
    ['open', { state: 'announced' }],
    ['noPools', { state: 'open', places: none }],
    ['closeLate', { state: 'open', closesAt: NOW }],
    ['follow', { state: 'open', closesAt: LATER }],
    ['full', { state: 'open', places: full }],
    ['closed', { state: 'closed' }],
    ['nothing', { state: 'cancelled' }],
  ] as const)('is "%s" of %j', (todo, changed) => {
    expect(todoOf(aMission(changed), NOW)).toBe(todo);
  });

  it('stands on top when it is late, then goes by state and date', () => {
    const missions = [
      aMission({ id: 'a', state: 'open', closesAt: '2026-05-01T00:00:00Z' }),
      aMission({ id: 'b', state: 'open', closesAt: LATER }),
      aMission({ id: 'c', state: 'announced', opensAt: NOW }),
      aMission({ id: 'd' }),
    ];
    const shown = deskOf(missions, NOW).map(({ key, rows }) => [key, ...rows.map(({ mission }) => mission.id)]);
    expect(shown).toEqual([
      ['first', 'c'],
      ['drafts', 'd'],
      ['open', 'b', 'a'],
    ]);
  });
});

describe('the work list', () => {
  const shared = { language: 'nl', hasMore: false } as const;

  it('says what is missing, with one action a row, and escapes what people typed', () => {
    const sections = deskOf([aMission({ missingFields: ['legs'] })], NOW);
    const html = renderToString(DeskView({ ...shared, sections, isLead: true }));
    expect(html).toContain('Nog in te vullen voor de aankondiging: het reisprogramma.');
    expect(html).toContain(`href="/mission-desk/${aMission().id}/edit#legs"`);
    expect(html).toContain('Waterstof &lt;Bremen>');
    expect(html).toContain('14 t/m 15 mei 2026 · 18 van 20 plaatsen bezet, 0 op de wachtlijst');
  });

  it('lets those who look on look only', () => {
    const sections = deskOf([aMission()], NOW);
    const html = renderToString(DeskView({ ...shared, language: 'en', sections, isLead: false }));
    expect(html).not.toContain('/new');
    expect(html).not.toContain('/transitions/');
    expect(html).toContain(`href="/en/mission-desk/${aMission().id}"`);
  });

  it('says why it is empty, and of a state that it has none', () => {
    expect(renderToString(DeskView({ ...shared, sections: [], isLead: true }))).toContain('nog geen missie gepland');
    const ofState = renderToString(DeskView({ ...shared, sections: [], isLead: true, state: 'closed' }));
    expect(ofState).toContain('Er zijn geen missies met de status Gesloten');
  });
});

describe('a mission', () => {
  const visit = { language: 'nl', csrf: 'token', path: '/mission-desk/x' } as const;
  const shown = (changed: Parameters<typeof aMission>[0], isLead = true, pools = [aPool()]) =>
    renderToString(DetailView({ visit, mission: aMission(changed), pools, isLead }));

  it('leads to what is missing instead of to the next step', () => {
    const html = shown({ missingFields: ['legs'], legs: [] });
    expect(html).toContain(`/edit#legs">het reisprogramma, ten minste één etappe</a>`);
    expect(html).not.toContain('/transitions/announced');
  });

  it('has the next step as its button, with the version that was seen', () => {
    const html = shown({});
    expect(html).toContain(`action="/mission-desk/${aMission().id}/transitions/announced"`);
    expect(html).toContain('name="_version" value="3"');
    expect(html).toContain('18 van 20');
  });

  it('gives those who look on no button', () => {
    const html = shown({ nextStates: ['open', 'cancelled'], state: 'announced' }, false);
    expect(html).not.toContain('<form');
    expect(html).not.toContain('/transitions/');
    expect(html).not.toContain('/applicants');
  });

  it('says before it is cancelled what happens to those who asked', () => {
    const mission = aMission({ state: 'open', nextStates: ['closed', 'cancelled'] });
    const state = { values: { reason: '</textarea>' }, errors: {}, others: [] };
    const html = renderToString(
      MoveView({ visit, id: mission.id, mission, pools: [aPool()], version: '3', to: 'cancelled', state }),
    );
    expect(html).toContain('18 bevestigde en 3 wachtende aanvragen vervallen');
    expect(html).toContain('&lt;/textarea>');
  });
});

describe('the applicants', () => {
  const model = { language: 'nl', mission: aMission(), pools: [aPool()] } as const;

  it('stand with their position, and what they typed is escaped', () => {
    const html = renderToString(Applicants({ ...model, requests: [aRequest()] }));
    expect(html).toContain('Wachtlijst');
    expect(html).toContain('nummer 3 in de rij');
    expect(html).toContain('Noorderlicht &lt;b>B.V.&lt;/b>');
    expect(html).toContain('sietske@noorderlicht.example');
    expect(html).toContain('id="request-0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07"');
  });

  it('whose data were erased stay in the list', () => {
    const { applicant: _applicant, organisation: _organisation, ...erased } = aRequest();
    expect(renderToString(Applicants({ ...model, requests: [erased] }))).toContain('Gegevens gewist');
  });

  it('are none yet: then it says why', () => {
    expect(renderToString(Applicants({ ...model, requests: [] }))).toContain('nog niemand een plaats aangevraagd');
    const html = renderToString(Applicants({ ...model, pools: [], requests: [] }));
    expect(html).toContain('/slot-pools/new');
    expect(renderToString(Counts({ language: 'en', pools: [aPool()] }))).toContain('<strong>18/20</strong> confirmed');
  });
});
