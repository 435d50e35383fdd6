import { isDutchVat, isLei, isUscc, passesElevenTest } from './check-digits.js';
import { isForeignVat } from './foreign-vat.js';

/** Registers that number organisations. */
export const IDENTIFIER_SCHEMES = ['kvk', 'kvkBranch', 'rsin', 'vat', 'lei', 'hrb', 'uscc', 'companiesHouse'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export const isIdentifierScheme = (value: unknown): value is IdentifierScheme =>
  IDENTIFIER_SCHEMES.some((scheme) => scheme === value);

const checks: Readonly<Record<IdentifierScheme, (value: string) => boolean>> = {
  kvk: (value) => /^\d{8}$/.test(value),
  kvkBranch: (value) => /^\d{12}$/.test(value),
  rsin: passesElevenTest,
  vat: (value) => (value.startsWith('NL') ? isDutchVat(value) : isForeignVat(value)),
  lei: isLei,
  // The register court is part of the number: HRB 123456 exists once a court.
  hrb: (value) => /^(?:\p{L}[\p{L}. ()-]{1,60} )?HRB ?\d{1,6}(?: ?[A-Z]{1,3})?$/u.test(value),
  uscc: isUscc,
  companiesHouse: (value) => /^(?:\d{8}|[A-Z]{2}\d{6}|R\d{7})$/.test(value),
};

/** An identifier without what people put between its characters; the court's name of an HRB number stays readable. */
export const normaliseIdentifier = (scheme: IdentifierScheme, written: string): string => {
  const text = written.normalize('NFC').trim();
  return scheme === 'hrb' ? text.replace(/\s+/g, ' ') : text.replace(/[\s.\-/]/g, '').toUpperCase();
};

/** Whether a normalised identifier has the form of its register and, where that has any, the right check digits. */
export const isIdentifier = (scheme: IdentifierScheme, value: string): boolean =>
  value.length <= 90 && checks[scheme](value);
