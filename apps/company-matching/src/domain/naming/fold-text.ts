import anyAscii from 'any-ascii';

/**
 * Text as lower-case ASCII words: any script is transliterated (any-ascii), accents go, `B.V.` becomes `bv`, `A/S`
 * becomes `as`, an apostrophe joins (`Xi'an` is `xian`), every other sign separates.
 */
export const foldWords = (text: string): readonly string[] =>
  anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/['`]/g, '')
    .replaceAll(/\b([aikp])\/s\b/g, '$1s')
    .split(/[^a-z0-9.]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '');

/** Whether the text holds Chinese, Japanese or Korean writing, which says more than its transliteration. */
export const isEastAsian = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);

/** Letters and digits of the text in its own script, lower case, without spaces and signs. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
