const MAX_TERMS = 24;
const MAX_TERM_LENGTH = 40;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const words = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a query, folded as the stored terms are: lower case, without accents. */
export const queryTerms = (query: string): readonly string[] =>
  [...new Set(words(query).map((word) => word.slice(0, MAX_TERM_LENGTH)))].slice(0, MAX_TERMS);

/** The words by which a lead is found in a list, bounded, so that an index over them stays small. */
export const searchTerms = (...texts: readonly (string | undefined)[]): readonly string[] =>
  queryTerms(texts.filter((text) => text !== undefined).join(' '));
