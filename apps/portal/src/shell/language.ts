/** Dutch by default, English complete, German for the public screens. */
export const LANGUAGES = ['nl', 'en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text);

/** The words of a screen. A key that one language lacks does not compile; German is for public screens only. */
export interface Messages<T> {
  readonly nl: T;
  readonly en: T;
  readonly de?: T;
}

/** The words in a language; English where there is no German. */
export const wordsOf = <T>(messages: Messages<T>, language: Language): T =>
  (language === 'nl' ? messages.nl : language === 'de' ? messages.de : undefined) ?? messages.en;

/** `//elsewhere` leads away: an address of ours begins with one slash. */
const withOneSlash = (url: string): string => url.replace(/^[/\\]*/, '/');

/** The path of a screen in a language: `/missions`, `/en/missions`. */
export const pathIn = (language: Language, path: string): string =>
  language === 'nl' ? withOneSlash(path) : `/${language}${path}`;

/** What an address says of its language, and the same address without it: `/en/missions?x` is `/missions?x` in English. */
export function splitLanguage(url: string): { readonly language: Language; readonly url: string } {
  const [, prefix, rest] = /^\/(en|de)(?=$|[/?])(.*)$/s.exec(url) ?? [];
  if (!isLanguage(prefix) || rest === undefined) return { language: 'nl', url: withOneSlash(url) };
  return { language: prefix, url: withOneSlash(rest) };
}
