import { foldWords } from '../naming/fold-text.js';
import { passesElevenTest, passesMod97, passesUsccCheck, passesVatCheck } from './check-digits.js';
import { isScheme, type Identifier, type IdentifierScheme, type WrittenIdentifier } from './identifier.js';

/**
 * `strong`: it names exactly one registered entity, so an equal one is the same company. `weak`: well-formed, but the
 * same number exists elsewhere (a German HRB number without its court).
 */
export type NormalisedIdentifier =
  | { readonly strength: 'strong' | 'weak'; readonly identifier: Identifier }
  | { readonly strength: 'none'; readonly problem: 'scheme' | 'pattern' | 'checkDigits' };

interface Rule {
  readonly pattern: RegExp;
  readonly passes?: (value: string) => boolean;
}

const RULES: Readonly<Record<Exclude<IdentifierScheme, 'hrb'>, Rule>> = {
  kvk: { pattern: /^\d{8}$/ },
  kvkBranch: { pattern: /^\d{12}$/ },
  rsin: { pattern: /^\d{9}$/, passes: passesElevenTest },
  vat: { pattern: /^(?:NL\d{9}B\d{2}|(?!NL)[A-Z]{2}[A-Z0-9]{2,13})$/, passes: passesVatCheck },
  lei: { pattern: /^[A-Z0-9]{18}\d{2}$/, passes: passesMod97 },
  uscc: { pattern: /^[0-9A-HJ-NP-RTUWXY]{18}$/, passes: passesUsccCheck },
  companiesHouse: { pattern: /^(?:\d{8}|[A-Z]{2}\d{6}|R\d{7})$/ },
};

/** `Amtsgericht Oldenburg HRB 204512` becomes `OLDENBURG-HRB204512`; without a court it is weak. */
function normaliseHrb(written: string): NormalisedIdentifier {
  const words = foldWords(written).flatMap((word) => word.match(/[a-z]+|\d+/g) ?? []);
  const number = words.findLast((word) => /^\d{1,7}$/.test(word));
  if (number === undefined) return { strength: 'none', problem: 'pattern' };
  const register = words.includes('hra') ? 'HRA' : 'HRB';
  const court = words.filter((word) => /^[a-z]{2,}$/.test(word) && !['hra', 'hrb', 'amtsgericht', 'ag'].includes(word));
  const value = `${[...court, ''].join('-').toUpperCase()}${register}${number.replace(/^0+(?=\d)/, '')}`;
  return value.length > 40
    ? { strength: 'none', problem: 'pattern' }
    : { strength: court.length > 0 ? 'strong' : 'weak', identifier: { scheme: 'hrb', value } };
}

/** Brings an identifier into its one form and checks its pattern and check digits (domain rules §7). */
export function normaliseIdentifier(written: WrittenIdentifier): NormalisedIdentifier {
  const { scheme } = written;
  if (!isScheme(scheme)) return { strength: 'none', problem: 'scheme' };
  if (scheme === 'hrb') return normaliseHrb(written.value);
  const value = written.value
    .normalize('NFKC')
    .replaceAll(/[\s.\-_/]/g, '')
    .toUpperCase();
  const rule = RULES[scheme];
  if (!rule.pattern.test(value)) return { strength: 'none', problem: 'pattern' };
  if (rule.passes !== undefined && !rule.passes(value)) return { strength: 'none', problem: 'checkDigits' };
  return { strength: 'strong', identifier: { scheme, value } };
}

/** The identifiers that may prove who somebody is, each once; what is malformed or weak is left out. */
export function strongIdentifiers(written: readonly WrittenIdentifier[]): readonly Identifier[] {
  const strong = written.map(normaliseIdentifier).flatMap((one) => (one.strength === 'strong' ? [one.identifier] : []));
  return strong.filter(
    (one, index) => strong.findIndex((other) => other.scheme === one.scheme && other.value === one.value) === index,
  );
}
