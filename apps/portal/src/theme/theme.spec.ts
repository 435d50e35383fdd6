import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { allTokens, classesWritten, portalCss, vendorClasses } from './build-css.js';
import { contrast } from './contrast.js';
import { namesRead, resolved } from './tokens.js';

const MOST_BYTES = 16 * 1024;

const css = portalCss();
const size = brotliCompressSync(css).length;
const tokens = allTokens();
const colour = (name: string): string => resolved(`--${name}`, tokens);

describe('the style sheet', () => {
  it(`is at most 16 KB for a browser (now ${size} bytes)`, () => {
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('loads nothing from elsewhere and no fonts', () => {
    expect(css.toString()).not.toMatch(/@import|@font-face|url\((?!data:)/);
  });

  it('has a value for each of our colours and sizes that it reads', () => {
    const text = css.toString();
    const ours = namesRead(text).filter((name) => /^--(do|basis)-/.test(name));
    expect(ours.filter((name) => !text.includes(`${name}:`))).toEqual([]);
  });

  it('has each component class that a page writes', () => {
    const known = vendorClasses();
    expect([...classesWritten()].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the colours', () => {
  const white = 'do-white';
  const tints = [
    'do-grey-50',
    'do-grey-100',
    'do-accent-200',
    'do-link-100',
    'do-good-100',
    'do-warning-100',
    'do-bad-100',
  ];

  it.each([
    ...[white, ...tints].map((background) => ['do-grey-700', background] as const),
    ...[white, 'do-grey-50', 'do-grey-100'].map((background) => ['do-grey-400', background] as const),
    ...[white, ...tints].map((background) => ['do-accent-500', background] as const),
    ...[white, 'do-good-100'].map((background) => ['do-good-500', background] as const),
    ...[white, 'do-warning-100'].map((background) => ['do-warning-500', background] as const),
    ...[white, 'do-bad-100'].map((background) => ['do-bad-500', background] as const),
    [white, 'do-accent-500'],
    [white, 'do-accent-600'],
    [white, 'do-grey-700'],
    ['basis-focus-color', 'basis-focus-background-color'],
    ...['neutral', 'active', 'safe', 'warning', 'danger'].map(
      (kind) => [`utrecht-feedback-${kind}-fill-color`, `utrecht-feedback-${kind}-fill-background-color`] as const,
    ),
    ...['info', 'ok', 'warning', 'error'].map(
      (kind) => [`utrecht-alert-${kind}-color`, `utrecht-alert-${kind}-background-color`] as const,
    ),
    ['nl-button-primary-color', 'nl-button-primary-background-color'],
    ['nl-button-primary-hover-color', 'nl-button-primary-hover-background-color'],
    ['utrecht-form-field-error-message-color', white],
  ])('text %s on %s is at least 4.5 to 1', (text, background) => {
    expect(contrast(colour(text), colour(background))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['do-grey-400', white],
    ['do-grey-400', 'do-grey-50'],
    ['do-bad-400', white],
    ['do-good-400', 'do-good-100'],
    ['do-warning-400', 'do-warning-100'],
    ['do-bad-400', 'do-bad-100'],
    ['do-link-400', 'do-link-100'],
    ['do-accent-500', white],
    ['do-accent-500', 'do-grey-200'],
    ['nl-button-secondary-border-color', white],
  ])('the edge %s on %s is at least 3 to 1', (edge, background) => {
    expect(contrast(colour(edge), colour(background))).toBeGreaterThanOrEqual(3);
  });

  it('of the focus, one dark and one light ring, show on any colour of the theme', () => {
    const backgrounds = namesRead(css.toString()).filter(
      (name) => /^--do-[a-z]+(-\d+)?$/.test(name) && tokens.has(name),
    );
    expect(backgrounds).toContain('--do-grey-700');
    for (const background of backgrounds) {
      const best = Math.max(
        ...['basis-focus-color', white].map((ring) => contrast(colour(ring), resolved(background, tokens))),
      );
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('contrast', () => {
  it('is that of WCAG 2.2', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });
});
