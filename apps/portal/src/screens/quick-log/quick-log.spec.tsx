import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import type { Hint, KnownCompany } from './find-known.js';
import { leadOf } from './log-lead.js';
import { QuickLogView, type QuickLogModel } from './quick-log.view.js';

const state = (values: QuickLogModel['state']['values']): QuickLogModel['state'] => ({
  values,
  errors: {},
  others: [],
});
const filled = { company: 'Nordwind', country: 'DE', who: 'Frauke Harms', reach: 'f@x.example', channel: 'event' };

const draw = (model: Partial<QuickLogModel> = {}): string =>
  renderToString(
    QuickLogView({
      ...{ language: 'nl', visit: { csrf: 'token' }, state: state({}), key: 'a-key', hint: { state: 'silent' } },
      ...model,
    }),
  );

const nordWind: KnownCompany = {
  id: 'org-1',
  name: 'NORD <WIND> GmbH',
  certainty: 'probably',
  reasons: [
    { kind: 'websiteHost', text: 'The same website' },
    { kind: 'telepathy', text: 'Somebody felt it' },
  ],
};
const found = (...companies: readonly KnownCompany[]): Hint => ({ state: 'found', companies });

describe('the form that logs a lead quickly', () => {
  it('has a status region for the hint before there is one', () => {
    expect(draw()).toContain('<div id="hint" role="status"></div>');
  });

  it('asks who it may be when the typing pauses, of the newest text only', () => {
    const html = draw();
    for (const attribute of [
      'hx-post="/leads/new/hint"',
      'hx-trigger="input changed delay:150ms, change from:#country"',
      'hx-sync="this:replace"',
    ]) {
      expect(html).toContain(attribute);
    }
  });

  it('takes the focus, unless there are errors to read first', () => {
    expect(draw()).toMatch(/<input[^>]*name="company"[^>]* autofocus/);
    const html = draw({ state: { ...state(filled), errors: { reach: 'Dit is geen e-mailadres.' } } });
    expect(html).not.toMatch(/<input[^>]*name="company"[^>]* autofocus/);
    expect(html).toContain('href="#reach">Dit is geen e-mailadres.');
    expect(html).toContain('value="Frauke Harms"');
  });

  it('says which company it may be and why, the name as mere text', () => {
    const html = draw({ hint: found(nordWind) });
    expect(html).toContain('Waarschijnlijk bekend: <bdi>NORD &lt;WIND> GmbH</bdi>, want');
    expect(html).toContain('dezelfde website');
    expect(html).toContain('<span lang="en">Somebody felt it</span>');
    expect(html).toMatch(/type="checkbox"[^>]*name="known"[^>]*value="org-1"/);
  });

  it('lets one of several be chosen, or none', () => {
    const html = draw({
      hint: found(nordWind, { ...nordWind, id: 'org-2' }),
      state: state({ ...filled, known: 'org-2' }),
    });
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toMatch(/value="org-2"[^>]* checked/);
    expect(html).toContain('Geen van deze');
  });

  it('says so when nobody can be found or asked', () => {
    expect(draw({ hint: found() })).toContain('We kennen geen bedrijf met deze naam.');
    expect(draw({ hint: { state: 'away' } })).toContain('Opslaan kan gewoon');
  });
});

describe('the lead that a filled in form means', () => {
  it('takes what holds an @ for an address, and anything else for a number', () => {
    expect(leadOf(state(filled), undefined).contact).toEqual({ fullName: 'Frauke Harms', email: 'f@x.example' });
    expect(leadOf(state({ ...filled, reach: ' 050 123 ' }), undefined).contact).toMatchObject({ phone: '050 123' });
    expect(leadOf(state({ ...filled, reach: ' ' }), undefined).contact).toEqual({ fullName: 'Frauke Harms' });
  });

  it('takes over what is known of the company that was ticked, and notes that it was', () => {
    const identifiers = [{ scheme: 'kvk', value: '68750110' }] as const;
    const organisation = { id: 'org-1', identifiers, website: 'https://nordwind.example' } as never;
    expect(leadOf(state(filled), { organisation, note: 'Herkend als X.' })).toMatchObject({
      organisation: { name: 'Nordwind', country: 'DE', identifiers, website: 'https://nordwind.example' },
      notes: 'Herkend als X.',
    });
  });
});
