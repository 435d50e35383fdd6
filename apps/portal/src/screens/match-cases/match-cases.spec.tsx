import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import type { Case, ListedCase, Organisation } from './case.js';
import { markOf } from '../../parts/evidence.js';
import { compareCase } from './compare-case.js';
import { DecidedNotice } from './decided-notice.js';
import { MatchCaseListView, type MatchCaseListModel } from './match-case-list.view.js';
import { CaseState, scoreInWords } from './match-case-parts.js';
import { MatchCaseView, type MatchCaseModel } from './match-case.view.js';

const HOSTILE = '<img src=x onerror=alert(1)>';
const at = '2026-03-02T09:13:58.000Z';

const told = {
  name: HOSTILE,
  country: 'DE',
  place: 'Oldenburg',
  websiteHost: 'nordwind.example',
  identifiers: [{ scheme: 'kvk', value: '12345678' }],
};

const candidate = {
  organisationId: 'org-1',
  legalName: 'Nordwind GmbH',
  score: 88,
  band: 'review',
  evidence: [
    { kind: 'websiteHost', weight: 70, left: 'nordwind.example', right: 'nordwind.example', text: 'The same website' },
    { kind: 'nameAndCountry', weight: 60, left: 'Nordwind', right: 'Nordwind GmbH', text: 'The same name' },
  ],
} as const;

const shown: Case = {
  id: '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02',
  version: 3,
  subject: { type: 'lead', id: 'lead-1', organisation: told },
  state: 'needsReview',
  since: at,
  country: 'DE',
  restricted: false,
  candidates: [candidate],
  organisationId: 'org-1',
  decision: 'undecided',
  flagged: false,
  modelVersion: 'exact-1',
  queue: { position: 4, total: 17, nextId: 'case-5' },
};

const organisation: Organisation = {
  id: 'org-1',
  version: 1,
  legalName: 'Nordwind GmbH',
  tradeNames: ['Nordwind'],
  country: 'DE',
  addresses: [{ place: 'Bremen' }],
  identifiers: [],
  sectorCodes: [],
  websiteHost: 'nordwind.example',
  nonMailing: false,
  isSoleTrader: false,
  status: 'active',
  provenance: {},
  changedAt: at,
};

const model: MatchCaseModel = {
  language: 'nl',
  csrf: 'token',
  viewerId: 'dina',
  decides: true,
  shown,
  choices: [{ organisationId: 'org-1', name: 'Nordwind GmbH', score: 88 }],
  chosen: { organisationId: 'org-1', name: 'Nordwind GmbH', score: 88 },
  organisation,
  foundNone: false,
  errors: [],
};

const draw = (changed: Partial<MatchCaseModel> = {}): string =>
  renderToString(<MatchCaseView {...model} {...changed} />);
const { queue: _queue, organisationId: _organisation, ...bare } = shown;
const restricted: Case = {
  ...bare,
  subject: { type: 'lead', id: 'lead-1' },
  state: 'open',
  restricted: true,
  candidates: [],
};

describe('comparing a case', () => {
  const rows = compareCase(told, organisation, candidate, (code) => code);
  const row = (field: string) => rows.find((each) => each.field === field);

  it('weighs only what the service called evidence', () => {
    expect(row('website')).toMatchObject({ says: { key: 'websiteHost' }, mark: '+' });
    expect(row('name')).toMatchObject({
      says: { key: 'nameAndCountry' },
      mark: '+',
      right: 'Nordwind GmbH / Nordwind',
    });
    expect(row('country')).toMatchObject({ says: { key: 'withName' }, mark: '+' });
    expect(row('place')).toMatchObject({ says: { key: 'differs' }, mark: '0', left: 'Oldenburg', right: 'Bremen' });
    expect(row('identifiers')).toEqual({
      ...{ field: 'identifiers', left: 'KVK 12345678', says: { key: 'unknown' }, mark: '0' },
    });
  });

  it('compares nothing with an organisation that a person found', () => {
    const found = compareCase(told, organisation, undefined, (code) => code);
    expect(found.map(({ mark }) => mark)).toEqual(['0', '0', '0', '0', '0']);
    expect(found.find(({ field }) => field === 'website')?.says).toEqual({ key: 'equal' });
  });

  it('has the words of the service for evidence that it does not know yet', () => {
    const evidence = [{ kind: 'phone', weight: -95, left: '1', right: '2', text: 'Another number' }] as never;
    const [first] = compareCase(told, organisation, { ...candidate, evidence }, (code) => code);
    expect(first).toMatchObject({ says: { text: 'Another number' }, mark: '--' });
  });

  it.each([
    [100, '++'],
    [70, '+'],
    [0, '0'],
    [-30, '-'],
    [-90, '--'],
  ] as const)('shows a weight of %d as %s', (weight, mark) => {
    expect(markOf(weight)).toBe(mark);
  });
});

describe('the page of a case', () => {
  it('says where it stands, and shows names of strangers as text', () => {
    const html = draw();
    expect(html).toContain('Koppelvoorstel 4 van 17');
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img src=x');
  });

  it('has a key on each button, and works only within the case', () => {
    const html = draw();
    for (const key of ['1', '2', '3', '4']) expect(html).toContain(`data-key="${key}"`);
    expect(html).toContain('data-keys');
    expect(html).toContain('/match-cases/case-5');
  });

  it('has no keys and no buttons for those who may only look', () => {
    const html = draw({ decides: false });
    expect(html).not.toContain('data-key');
    expect(html).not.toContain('<button');
    expect(html).toContain('Een databeheerder besluit.');
  });

  it('can be decided again, by buttons and not by a key', () => {
    const html = draw({
      shown: { ...bare, state: 'confirmedDifferent', decision: 'different', decidedBy: 'dina', decidedAt: at },
    });
    expect(html).toContain('Een ander besluit nemen');
    expect(html).toContain('value="same"');
    expect(html).not.toContain('data-key');
  });

  it('shows nothing to compare of a shielded company, and asks for the company itself', () => {
    const html = draw({ shown: restricted, choices: [], chosen: undefined, organisation: undefined });
    expect(html).toContain('zijn afgeschermd');
    expect(html).not.toContain('id="comparison"');
    expect(html).not.toContain('value="new"');
    expect(html).not.toContain('value="same"');
    expect(html).toContain('Naam in het register');
  });

  it('lets choose among several, and says which one is compared', () => {
    const html = draw({ choices: [...model.choices, { organisationId: 'org-2', name: 'Anders & <b>Co</b>' }] });
    expect(html).toContain('candidate=org-2');
    expect(html).toContain('aria-current="true"');
    expect(html).toContain('Anders &amp; &lt;b>Co&lt;/b>');
  });

  it('keeps what was typed beside what is wrong', () => {
    const html = draw({ reason: 'a </textarea><script>', reasonError: 'Te lang', errors: ['Iemand was u voor'] });
    expect(html).toContain('a &lt;/textarea>&lt;script>');
    expect(html).toContain('href="#reason"');
    expect(html).toContain('role="alert"');
  });
});

describe('how a case stands', () => {
  const decided: Case = {
    ...bare,
    state: 'confirmedSame',
    decision: 'same',
    decidedBy: HOSTILE,
    decidedAt: at,
    reason: HOSTILE,
  };

  it('says who decided what, and offers the page as it is now to whom has it open', () => {
    const html = renderToString(
      <CaseState language="nl" shown={decided} viewerId="dina" name="Nordwind GmbH" isNews />,
    );
    expect(html).toContain('Gekoppeld aan Nordwind GmbH');
    expect(html).toContain('Toon hoe het nu is');
    expect(html).not.toContain('<img');
  });

  it('calls the viewer "u"', () => {
    const mine = { ...decided, decidedBy: 'dina' };
    const html = renderToString(<CaseState language="nl" shown={mine} viewerId="dina" isNews={false} />);
    expect(html).toMatch(/door u\b/);
    expect(html).not.toContain('Toon hoe het nu is');
  });
});

describe('the list of cases', () => {
  const { queue: _, ...listed } = shown;
  const list: MatchCaseListModel = {
    ...{ language: 'nl', filter: 'needsReview', total: 1, waiting: 1, isFurther: false },
    items: [listed satisfies ListedCase],
  };
  const drawList = (changed: Partial<MatchCaseListModel> = {}): string =>
    renderToString(<MatchCaseListView {...list} {...changed} />);

  it('has a company, its country, who it is most like and how certain that is', () => {
    const html = drawList();
    expect(html).toContain('Er wacht 1 voorstel op een besluit.');
    expect(html).toContain('Nordwind GmbH');
    expect(html).toContain('Waarschijnlijk (88 van 100)');
    expect(html).not.toContain('<img');
  });

  it('tells nothing of a shielded company', () => {
    const html = drawList({ items: [restricted], filter: 'all' });
    expect(html).toContain('Afgeschermd bedrijf');
    expect(html).toContain('Wacht op gegevens');
  });

  it('says why it is empty, and what was just decided', () => {
    const html = drawList({
      ...{ items: [], total: 0, waiting: 0 },
      decided: { language: 'nl', caseId: 'case-1', decision: 'new', name: HOSTILE },
    });
    expect(html).toContain('Alles is beoordeeld.');
    expect(html).toContain('Hier komen de voorstellen');
    expect(html).toContain('href="/match-cases/case-1"');
    expect(html).not.toContain('<img');
  });

  it('keeps the filter on its next page', () => {
    expect(drawList({ filter: 'all', nextCursor: 'Wy" x' })).toContain('state=all&amp;cursor=Wy%22+x');
  });
});

it('says in English what was decided', () => {
  const html = renderToString(<DecidedNotice language="en" caseId="c" decision="same" name="Nordwind" />);
  expect(html).toContain('Linked to Nordwind');
  expect(html).toContain('/en/match-cases/c');
  expect(scoreInWords(100, 'en')).toBe('Almost certain (100 of 100)');
});
