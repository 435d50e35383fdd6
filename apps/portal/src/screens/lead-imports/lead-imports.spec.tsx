import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { wordsOf } from '../../shell/language.js';
import { EXAMPLE_FILE, NEEDED_COLUMNS } from './example-file.js';
import { LeadImportFragment, LeadImportView, type LeadImport } from './lead-import.view.js';
import { leadImportsMessages } from './lead-imports.messages.js';
import { UploadFormView } from './upload-form.view.js';
import { withUploadProblems } from './upload-problems.js';

const language = 'nl';
const counts = { waiting: 0, accepted: 2, existing: 0, differs: 0, refused: 0 };
const done: LeadImport = {
  ...{ id: 'import-1', source: 'fair<2026>', state: 'done', rows: 2, progress: 1, counts, notes: [], refusedRows: [] },
  startedAt: '2026-03-02T09:14:05.000Z',
};
const draw = (found: LeadImport): string => renderToString(LeadImportView({ language, found }));

describe('the form that imports leads', () => {
  const untouched = { values: {}, errors: {}, others: [] };

  it('sends its token and the name before the file, so that the file can be passed on as it comes', () => {
    const html = renderToString(UploadFormView({ language, visit: { csrf: 'token' }, state: untouched }));
    const at = ['name="_csrf"', 'name="source"', 'type="file"'].map((text) => html.indexOf(text));
    expect(at.every((index) => index > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((left, right) => left - right));
  });

  it('names each column that is missing', () => {
    const words = wordsOf(leadImportsMessages, language);
    const errors = [
      { pointer: '/channel', code: 'missingColumn', detail: '' },
      { pointer: '/country', code: 'doubleColumn', detail: '' },
    ];
    const told = withUploadProblems(untouched, { status: 400, title: '', detail: '', code: '', errors }, words);
    expect(told.errors.file).toBe('De kolom channel ontbreekt. Voeg hem toe aan het bestand.');
    expect(told.others).toEqual(['De kolom country staat er twee keer. Haal er een weg.']);
  });

  it('gives an example with every column that is needed', () => {
    const [header = '', ...lines] = EXAMPLE_FILE.trim().split('\r\n');
    expect(header.replace('\uFEFF', '').split(',')).toEqual(expect.arrayContaining([...NEEDED_COLUMNS]));
    expect(lines).toHaveLength(2);
  });
});

describe('the page of an import', () => {
  it('asks again every second while rows wait, and no longer', () => {
    const working = draw({ ...done, state: 'working', counts: { ...counts, waiting: 1 } });
    expect(working).toContain('hx-trigger="load delay:1s"');
    expect(working).toContain('<progress id="import-progress" max="2" value="1"');
    expect(draw(done)).not.toContain('hx-trigger');
  });

  it('says how it stands in a region of its own, which the fragment fills', () => {
    expect(draw(done)).toContain('<p id="import-state" role="status">Klaar: alle regels zijn verwerkt.</p>');
    expect(renderToString(LeadImportFragment({ language, found: done }))).toContain('hx-target="#import-state"');
  });

  it('says of each refused line what is wrong, in words', () => {
    const problems = [
      { column: 'country', code: 'country', detail: 'must be' },
      { code: 'sameLead', detail: 'is the same' },
      { column: 'x', code: 'unheardOf', detail: 'English words' },
    ];
    const row = { line: 17, outcome: 'refused', reasons: [], problems, organisationName: '<b>Evil</b>' } as const;
    const html = draw({ ...done, counts: { ...counts, refused: 60 }, refusedRows: [row] });
    expect(html).toContain('Klaar, maar een deel van de regels klopt niet.');
    expect(html).toContain('kolom <code>country</code>: <span>dit is geen landcode');
    expect(html).toContain('deze lead staat al eerder in het bestand');
    expect(html).toContain('<span lang="en">English words</span>');
    expect(html).toContain('&lt;b>Evil&lt;/b>');
    expect(html).toContain('De eerste 1 van 60');
    expect(html).toContain('/lead-imports/import-1/report');
  });
});
