import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { ErrorSummary, errorTitle } from './error-summary.js';
import { TextField } from './field.js';

describe('the error summary', () => {
  const errors = [{ field: 'contact.email', message: 'Vul <een> @ in' }, { message: 'De missie is vol' }];
  const html = renderToString(<ErrorSummary language="nl" errors={errors} />);

  it('has the focus without a script', () => {
    expect(html).toContain('role="alert"');
    expect(html).toContain('tabindex="-1"');
    expect(html).toContain('autofocus');
    expect(html).toContain('aria-labelledby="error-summary-title"');
    expect(html).toContain('<h2 id="error-summary-title">Er is een probleem</h2>');
  });

  it('links to the field, in the words that stand there', () => {
    expect(html).toContain('<a href="#contact-email">Vul &lt;een> @ in</a>');
    const [error] = errors;
    const field = <TextField language="nl" name="contact.email" label="E-mail" error={error?.message} />;
    expect(renderToString(field)).toContain('id="contact-email"');
    expect(renderToString(field)).toContain('Vul &lt;een> @ in');
  });

  it('tells what is about no field at all', () => {
    expect(html).toContain('<li>De missie is vol</li>');
  });

  it('is not there without errors', () => {
    expect(renderToString(<ErrorSummary language="nl" errors={[]} />)).toBe('');
  });

  it('speaks three languages', () => {
    expect(renderToString(<ErrorSummary language="en" errors={errors} />)).toContain('There is a problem');
    expect(renderToString(<ErrorSummary language="de" errors={errors} />)).toContain('Es gibt ein Problem');
    expect([errorTitle('nl'), errorTitle('en'), errorTitle('de')]).toEqual(['Fout: ', 'Error: ', 'Fehler: ']);
  });
});
