/** Registers whose numbers this system knows, strongest first: the first one that an organisation has names it. */
export const IDENTIFIER_SCHEMES = ['lei', 'kvk', 'uscc', 'companiesHouse', 'rsin', 'vat', 'hrb', 'kvkBranch'] as const;

export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** A number in a public register, normalised: no spaces, dots or dashes, upper case. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** An identifier as somebody wrote it. */
export interface WrittenIdentifier {
  readonly scheme: string;
  readonly value: string;
}

export const isScheme = (scheme: string): scheme is IdentifierScheme =>
  (IDENTIFIER_SCHEMES as readonly string[]).includes(scheme);

export const identifierText = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;
