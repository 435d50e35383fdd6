import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { customProperties, tokensRead } from './tokens.ts';
import type { TokenGroup, Tokens } from './tokens.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../../..');
const PACKAGES = join(ROOT, 'node_modules');

/** Chrome, Firefox and Safari with cascade layers and container queries: since 2023. */
const TARGETS = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };

const VENDOR_CLASS = /\b(?:nl|utrecht)-[a-z][\w-]*/g;

const namesIn = (text: string): readonly string[] => [...new Set(text.match(VENDOR_CLASS) ?? [])];

/** The component classes that the pages write. They must be written in full: a name put together at run time is not seen. */
export function classesWritten(): ReadonlySet<string> {
  const pages = globSync('apps/portal/src/**/*.tsx', { cwd: ROOT }).filter((file) => !file.endsWith('.spec.tsx'));
  return new Set(pages.flatMap((file) => namesIn(readFileSync(join(ROOT, file), 'utf8'))));
}

const classesIn = (css: string): string[] =>
  [...css.matchAll(/\.((?:nl|utrecht)-[\w-]+)/g)].map(([, name]) => name ?? '');

const vendorFiles = (): readonly string[] =>
  [
    ...globSync('@nl-design-system-candidate/*-css/dist/*.css', { cwd: PACKAGES }),
    ...globSync('@utrecht/*-css/dist/index.css', { cwd: PACKAGES }),
  ]
    .filter((file) => !file.endsWith('/test.css'))
    .sort();

/** The classes that the components know. */
export const vendorClasses = (): ReadonlySet<string> =>
  new Set(vendorFiles().flatMap((file) => classesIn(readFileSync(join(PACKAGES, file), 'utf8'))));

/** The CSS of the components, without the variants that no page uses. */
function vendorCss(used: ReadonlySet<string>): string {
  return vendorFiles()
    .map((file) => {
      const code = readFileSync(join(PACKAGES, file));
      const unusedSymbols = classesIn(code.toString()).filter((name) => !used.has(name));
      return transform({ filename: file, code, minify: true, targets: TARGETS, unusedSymbols }).code.toString();
    })
    .join('\n');
}

/** What the palette of the example theme is called here: by what a colour says, not by how it looks. */
const PALETTE: Readonly<Record<string, string>> = {
  wit: 'white',
  grijs: 'grey',
  violet: 'accent',
  blauw: 'link',
  groen: 'good',
  oranje: 'warning',
  rood: 'bad',
};

const renamed = (css: string): string =>
  css.replace(/--voorbeeld-kleuren-([a-z]+)/g, (whole, colour: string) =>
    colour in PALETTE ? `--do-${PALETTE[colour] ?? ''}` : whole,
  );

function exampleTokens(): Tokens {
  const file = join(PACKAGES, '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css');
  const lines = renamed(readFileSync(file, 'utf8')).matchAll(/^\s*(--[\w-]+):\s*(.*?);/gm);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** All tokens: the example's wiring from components to base values, with our values on top. */
export function allTokens(): Tokens {
  const own = JSON.parse(readFileSync(join(HERE, 'tokens.json'), 'utf8')) as TokenGroup;
  return new Map([...exampleTokens(), ...customProperties(own)]);
}

/** The whole style sheet of the portal: tokens in use, components, and our layout in a later layer, which therefore wins. */
export function portalCss(): Buffer {
  const vendor = vendorCss(classesWritten());
  const layout = readFileSync(join(HERE, 'layout.css'), 'utf8');
  const tokens = [...tokensRead(vendor + layout, allTokens())].map(([name, value]) => `${name}:${value};`).join('');
  const code = Buffer.from(
    `@layer tokens,vendor,page;@layer tokens{:root{${tokens}}}@layer vendor{${vendor}}@layer page{${layout}}`,
  );
  return Buffer.from(transform({ filename: 'portal.css', code, minify: true, targets: TARGETS }).code);
}
