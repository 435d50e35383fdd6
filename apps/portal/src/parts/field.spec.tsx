import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { CheckboxField, CheckboxGroup, RadioGroup } from './choice-field.js';
import { SelectField, TextAreaField, TextField, fieldId } from './field.js';

const email = { language: 'nl', name: 'contact.email', label: 'E-mailadres' } as const;

describe('a text field', () => {
  it('has its label, its keyboard and what the browser may fill in', () => {
    const html = renderToString(<TextField {...email} type="email" autocomplete="email" maxlength={100} />);
    expect(html).toContain('<label class="utrecht-form-label" for="contact-email">E-mailadres</label>');
    for (const attribute of ['type="email"', 'id="contact-email"', 'name="contact.email"', 'inputmode="email"'])
      expect(html).toContain(attribute);
    for (const attribute of ['autocomplete="email"', 'maxlength="100"', 'spellcheck="false"', ' required'])
      expect(html).toContain(attribute);
    expect(html).not.toContain('aria-');
  });

  it('keeps what was typed, whatever it was', () => {
    const html = renderToString(<TextField {...email} value={'"><script>alert(1)</script>'} />);
    expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"');
    expect(html).not.toContain('<script>');
  });

  it('is tied to its description and its error', () => {
    const html = renderToString(<TextField {...email} description="Voor de bevestiging" error="Vul een @ in" />);
    expect(html).toContain('aria-describedby="contact-email-description contact-email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="contact-email-description">Voor de bevestiging</);
    expect(html).toMatch(/id="contact-email-error">.*Fout: .*Vul een @ in/);
  });

  it('says in each language that it may be left out', () => {
    const words = (['nl', 'en', 'de'] as const).map((language) =>
      renderToString(<TextField {...email} language={language} optional />),
    );
    expect(words[0]).toContain('(niet verplicht)');
    expect(words[1]).toContain('(optional)');
    expect(words[2]).toContain('(freiwillig)');
    expect(words.join('')).not.toContain(' required');
  });

  it('lets htmx ask while somebody types', () => {
    const html = renderToString(
      <TextField {...email} hx-get="/hints" hx-trigger="input delay:150ms" hx-sync="this:replace" />,
    );
    expect(html).toContain('hx-get="/hints" hx-trigger="input delay:150ms" hx-sync="this:replace"');
  });
});

describe('the other fields', () => {
  it('a text area keeps its text', () => {
    const html = renderToString(<TextAreaField {...email} value={'a\n</textarea><b>'} error="Te lang" />);
    expect(html).toContain('>a\n&lt;/textarea>&lt;b></textarea>');
    expect(html).toContain('aria-describedby="contact-email-error" aria-invalid="true"');
  });

  it('a select keeps its choice', () => {
    const options = ['DE', 'JP'].map((value) => ({ value, label: `Land ${value}` }));
    const html = renderToString(
      <SelectField {...email} options={options} value="JP" empty="Kies" autocomplete="country" />,
    );
    expect(html).toContain('<option value>Kies</option>');
    expect(html).toContain('<option value="JP" selected>Land JP</option>');
    expect(html.match(/selected/g)).toHaveLength(1);
  });

  const choices = [
    { value: 'yes', label: 'Ja', description: '20 punten' },
    { value: 'no', label: 'Nee' },
  ];

  it('radio buttons are a group with a legend, and the summary lands on the first', () => {
    const html = renderToString(<RadioGroup {...email} name="new" choices={choices} value="no" error="Kies er een" />);
    expect(html).toContain('<fieldset');
    expect(html).toContain('<legend class="utrecht-form-label">E-mailadres</legend>');
    expect(html).toContain('aria-describedby="new-error"');
    expect(html).toMatch(/id="new" name="new" value="yes"/);
    expect(html).toMatch(/id="new-2" name="new" value="no" checked/);
    expect(html).toContain('aria-describedby="new-description"');
  });

  it('checkboxes may be many', () => {
    const html = renderToString(<CheckboxGroup {...email} name="themes" choices={choices} values={['yes', 'no']} />);
    expect(html.match(/ checked/g)).toHaveLength(2);
    expect(html).not.toContain('required');
  });

  it('one checkbox stands before its label', () => {
    const html = renderToString(<CheckboxField {...email} name="agree" label="Gelezen" checked error="Nodig" />);
    expect(html).toMatch(
      /type="checkbox" id="agree" name="agree" value="true" checked.*<label[^>]*for="agree">Gelezen</,
    );
    expect(html).toContain('aria-describedby="agree-error" aria-invalid="true"');
  });

  it('have ids that a link can point at', () => {
    expect(fieldId('slots[2].time')).toBe('slots-2-time');
  });
});
