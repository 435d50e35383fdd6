/** Design tokens as custom properties. The build and its tests read them; the portal itself only sees the CSS. */

interface Token {
  readonly $value: string | number | readonly string[];
}

export interface TokenGroup {
  readonly [name: string]: Token | TokenGroup | string;
}

export type Tokens = ReadonlyMap<string, string>;

const isToken = (node: Token | TokenGroup): node is Token => '$value' in node && typeof node.$value !== 'object';
const isList = (node: Token | TokenGroup): node is Token => '$value' in node && Array.isArray(node.$value);

/** `{basis.border-radius.round}` is `var(--basis-border-radius-round)`. */
const asCss = ({ $value }: Token): string =>
  typeof $value === 'object'
    ? $value.map((family) => (family.includes(' ') ? `"${family}"` : family)).join(', ')
    : String($value).replace(/\{([^}]+)\}/g, (_, path: string) => `var(--${path.replaceAll('.', '-')})`);

/** Flattens `{ do: { grey: { 100: { $value } } } }` to `--do-grey-100`. */
export function customProperties(group: TokenGroup, path = '-'): Tokens {
  const flat = new Map<string, string>();
  for (const [name, node] of Object.entries(group)) {
    if (typeof node === 'string') continue;
    const here = `${path}-${name}`;
    if (isToken(node) || isList(node)) flat.set(here, asCss(node));
    else for (const [inner, value] of customProperties(node, here)) flat.set(inner, value);
  }
  return flat;
}

/** The names that a piece of CSS reads. */
export const namesRead = (css: string): readonly string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? '');

/** The tokens that a piece of CSS reads, and those that these read in turn. */
export function tokensRead(css: string, tokens: Tokens): Tokens {
  const read = new Map<string, string>();
  const waiting = [...namesRead(css)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const value = tokens.get(name);
    if (value === undefined || read.has(name)) continue;
    read.set(name, value);
    waiting.push(...namesRead(value));
  }
  return new Map([...read].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value of a token with all its references followed. */
export function resolved(name: string, tokens: Tokens): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`There is no token ${name}`);
  return value.replace(/var\(\s*(--[\w-]+)\s*\)/g, (_, inner: string) => resolved(inner, tokens));
}
