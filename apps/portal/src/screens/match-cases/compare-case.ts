import { markOf, type Weight } from '../../parts/evidence.js';
import type { Case, Organisation } from './case.js';
import type { MatchCaseWords } from './match-cases.messages.js';

type Candidate = Case['candidates'][number];
type EvidenceItem = Candidate['evidence'][number];
type Told = NonNullable<Case['subject']['organisation']>;
type Field = keyof MatchCaseWords['rows'];

/** One line of the comparison: what each side says, what that means by the service, and how much it weighs. */
export interface ComparedRow {
  readonly field: Field;
  readonly left?: string;
  readonly right?: string;
  /** A sentence of the portal, or the service's own for evidence that the portal does not know yet. */
  readonly says: { readonly key: keyof MatchCaseWords['says'] } | { readonly text: string };
  readonly mark: Weight;
}

const FIELD_OF: Readonly<Record<string, Field>> = {
  identifier: 'identifiers',
  websiteHost: 'website',
  nameAndCountry: 'name',
  name: 'name',
};

interface Sides {
  readonly left?: string;
  readonly right?: string;
}

const sides = (left: string | undefined, right: string | undefined): Sides => ({
  ...(left !== undefined && left !== '' && { left }),
  ...(right !== undefined && right !== '' && { right }),
});

const numbers = (of: readonly { readonly scheme: string; readonly value: string }[] | undefined): string | undefined =>
  of?.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`).join(', ');

const hostOf = (website: string | undefined): string | undefined =>
  website === undefined ? undefined : (URL.parse(website)?.hostname ?? website);

function valuesOf(told: Told | undefined, found: Organisation | undefined, country: (code: string) => string) {
  const names = found && [found.legalName ?? '', ...found.tradeNames].filter((name) => name !== '').join(' / ');
  const places = found?.addresses.map(({ place }) => place).join(', ');
  return {
    name: sides(told?.name, names),
    place: sides(told?.place, places),
    country: sides(told && country(told.country), found && country(found.country)),
    website: sides(told?.websiteHost, found?.websiteHost ?? hostOf(found?.website)),
    identifiers: sides(numbers(told?.identifiers), numbers(found?.identifiers)),
  } as const satisfies Record<Field, Sides>;
}

const same = ({ left, right }: Sides): boolean => left?.toLocaleLowerCase() === right?.toLocaleLowerCase();

/** What was not evidence says nothing: the service decides what counts. */
function quietRow(field: Field, values: Sides): ComparedRow {
  const known = values.left !== undefined && values.right !== undefined;
  return { field, ...values, says: { key: !known ? 'unknown' : same(values) ? 'equal' : 'differs' }, mark: '0' };
}

const KNOWN = ['identifier', 'websiteHost', 'nameAndCountry', 'name'] as const;

const saysOf = ({ kind, text }: EvidenceItem): ComparedRow['says'] => {
  const key = KNOWN.find((each) => each === kind);
  return key === undefined ? { text } : { key };
};

/**
 * The case side by side with an organisation of the register.
 * @param candidate absent for an organisation that a person found: nothing was compared
 * @param country how a country is called
 */
export function compareCase(
  told: Told | undefined,
  found: Organisation | undefined,
  candidate: Candidate | undefined,
  country: (code: string) => string,
): readonly ComparedRow[] {
  const values = valuesOf(told, found, country);
  const evidence = candidate?.evidence ?? [];
  const byName = evidence.find(({ kind }) => kind === 'nameAndCountry');
  return (['name', 'place', 'country', 'website', 'identifiers'] as const).flatMap((field): readonly ComparedRow[] => {
    const about = evidence.filter(({ kind }) => (FIELD_OF[kind] ?? 'name') === field);
    if (about.length > 0) {
      return about.map((item) => ({ field, ...values[field], says: saysOf(item), mark: markOf(item.weight) }));
    }
    if (field === 'country' && byName !== undefined) {
      return [{ field, ...values.country, says: { key: 'withName' }, mark: markOf(byName.weight) }];
    }
    return [quietRow(field, values[field])];
  });
}
