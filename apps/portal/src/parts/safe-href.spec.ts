import { describe, expect, it } from '@jest/globals';
import { isSafeHref, safeHref } from './safe-href.js';

describe('an address to link to', () => {
  it.each(['/', '/leads?q=a%20b#top', '?page=2', '#email', 'https://nordwind.example/', 'HTTPS://nordwind.example'])(
    'may be %s',
    (href) => {
      expect(isSafeHref(href)).toBe(true);
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each([
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
    ],
    ...['http://nordwind.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '\\\\evil.example'],
    ...[
      'https:/evil.example',
      'https:evil.example',
      'https://bank.example@evil.example',
      'https://',
      'leads',
      '',
      'mailto:a@b.nl',
    ],
  ])('may not be %j', (href) => {
    expect(isSafeHref(href)).toBe(false);
    expect(safeHref(href)).toBe('#');
  });
});
