import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { Honeypot, HONEYPOT_FIELD, isTrapped } from './honeypot.js';

describe('the field that only programs fill in', () => {
  it('is out of reach of people: hidden from speech, from the tab order and from the browser that fills in forms', () => {
    const html = renderToString(<Honeypot language="nl" />);
    expect(html).toMatch(/<div class="do-honeypot" aria-hidden="true">/);
    expect(html).toMatch(/tabindex="-1"/i);
    expect(html).toMatch(/autocomplete="off"/);
  });

  it('traps what fills it in', () => {
    expect(isTrapped(new URLSearchParams({ [HONEYPOT_FIELD]: 'cheap' }))).toBe(true);
    expect(isTrapped(new URLSearchParams({ [HONEYPOT_FIELD]: '' }))).toBe(false);
    expect(isTrapped(new URLSearchParams())).toBe(false);
  });
});
