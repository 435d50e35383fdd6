import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { isFiltered, leadsAddress, parseLeadsQuery } from './leads-query.js';
import { LeadsView, type LeadsModel } from './leads.view.js';
import { sampleLead } from '../../parts/sample-lead.js';

const query = (text = '') => parseLeadsQuery(new URLSearchParams(text));
const noErrors = { values: {}, errors: {}, others: [] };
const draw = (model: Partial<LeadsModel>): string =>
  renderToString(LeadsView({ language: 'nl', query: query(), filters: noErrors, leads: [], mayLog: true, ...model }));

describe('the address of the list of leads', () => {
  it('says nothing of what is as usual', () => {
    expect(leadsAddress(query())).toBe('/leads');
    expect(leadsAddress(query('q=+&stage=&sort=-receivedAt'))).toBe('/leads');
  });

  it('keeps the filters from page to page, and forgets the page when the order changes', () => {
    const second = query('q=nord+wind&country=DE&cursor=abc&from=51');
    expect(leadsAddress(second, { cursor: 'def', from: 101 })).toBe(
      '/leads?q=nord+wind&country=DE&cursor=def&from=101',
    );
    expect(leadsAddress(second, { sort: 'receivedAt' })).toBe('/leads?q=nord+wind&country=DE&sort=receivedAt');
  });

  it.each(['from=51', 'cursor=x&from=-3', 'cursor=x&from=1.5', 'cursor=x&from=much'])('does not believe %s', (text) => {
    expect(query(text).from).toBe(1);
  });

  it('knows when something is filtered', () => {
    expect([query('stage=lost'), query('sort=receivedAt')].map(isFiltered)).toEqual([true, false]);
  });
});

describe('the list of leads', () => {
  it('can be walked by key: rows in a list, each with what Enter opens', () => {
    const html = draw({ leads: [sampleLead(1), sampleLead(2)] });
    expect(html.match(/ data-list(?=[ >])/g)).toHaveLength(1);
    expect(html.match(/ data-row(?=[ >])/g)).toHaveLength(2);
    expect(html).toContain(`href="/leads/${sampleLead(2).id}" data-open`);
  });

  it('shows names as text that may run the other way', () => {
    const evil = sampleLead(1, { organisation: { name: '<script>"שלום"', country: 'IL', isNaturalPerson: false } });
    expect(draw({ leads: [evil] })).toContain('<bdi>&lt;script>&quot;שלום&quot;</bdi>');
  });

  it('says in words whether the company is known', () => {
    const match = { caseId: 'c', evidenceKinds: [], organisationName: 'NORD WIND' };
    const looksLike = sampleLead(1, { matches: [{ ...match, state: 'needsReview' }] });
    const html = draw({ leads: [looksLike, sampleLead(2, { matches: [] })] });
    expect(html).toContain('Lijkt op NORD WIND; nog te beslissen');
    expect(html).toContain('Nog niet vergeleken');
  });

  it('says how many there are as far as that is known', () => {
    const leads = [sampleLead(1), sampleLead(2)];
    expect(draw({ leads })).toContain('2 leads');
    const some = draw({ leads, nextCursor: 'more', query: query('cursor=x&from=51') });
    expect(some).toContain('51 tot 52; er zijn meer leads');
    expect(some).toContain('/leads?cursor=more&amp;from=53');
  });

  it('says what to do when there is nothing yet, and when nothing fits', () => {
    expect(draw({})).toContain('Hier komen de leads te staan');
    expect(draw({ mayLog: false })).not.toContain('/leads/new');
    const none = draw({ query: query('q=zzz'), filters: { ...noErrors, values: { q: 'zzz' } } });
    expect(none).toContain('Geen leads gevonden');
    expect(none).toContain('value="zzz"');
  });

  it('puts an error on its filter and says nothing about leads', () => {
    const html = draw({ query: query('country=XX'), filters: { ...noErrors, errors: { country: 'Kies een land.' } } });
    expect(html).toContain('href="#country">Kies een land.');
    expect(html).not.toContain('Geen leads gevonden');
  });
});
