import { InvalidInput, type Violation } from '@app/kernel';
import type { Identifier, WrittenIdentifier } from '../identifiers/identifier.js';
import { normaliseIdentifier } from '../identifiers/normalise-identifier.js';
import { websiteHost } from '../website/website-host.js';
import type { Address, OrganisationContent, SectorCode, SizeBand } from './organisation.js';

/** An organisation as a person or a file describes it; shapes and lengths are checked, meanings are not yet. */
export interface OrganisationInput {
  readonly legalName: string;
  readonly country: string;
  readonly tradeNames?: readonly string[] | undefined;
  readonly addresses?: readonly Address[] | undefined;
  readonly identifiers?: readonly WrittenIdentifier[] | undefined;
  readonly sectorCodes?: readonly SectorCode[] | undefined;
  readonly sizeBand?: SizeBand | undefined;
  readonly website?: string | undefined;
  readonly parentId?: string | undefined;
  readonly ultimateParentId?: string | undefined;
  readonly nonMailing?: boolean | undefined;
  readonly isSoleTrader?: boolean | undefined;
}

const PROBLEMS = {
  scheme: 'is not a known register',
  pattern: 'does not have the form of this register',
  checkDigits: 'has wrong check digits',
} as const;

function identifiersIn(written: readonly WrittenIdentifier[]): readonly Identifier[] {
  const results = written.map(normaliseIdentifier);
  const violations = results.flatMap((result, index): readonly Violation[] =>
    result.strength === 'none'
      ? [{ pointer: `/identifiers/${index}`, code: `identifier.${result.problem}`, detail: PROBLEMS[result.problem] }]
      : [],
  );
  if (violations.length > 0) throw new InvalidInput(violations);
  const known = new Map(
    results.flatMap((one) =>
      one.strength === 'none' ? [] : [[`${one.identifier.scheme}:${one.identifier.value}`, one.identifier]],
    ),
  );
  return [...known.values()];
}

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });

/** @throws InvalidInput with every identifier that is not one */
export function organisationContent(input: OrganisationInput): OrganisationContent {
  const host = input.website === undefined ? undefined : websiteHost(input.website);
  return {
    legalName: input.legalName,
    tradeNames: [...new Set(input.tradeNames ?? [])],
    addresses: input.addresses ?? [],
    identifiers: identifiersIn(input.identifiers ?? []),
    country: input.country,
    sectorCodes: input.sectorCodes ?? [],
    nonMailing: input.nonMailing ?? false,
    isSoleTrader: input.isSoleTrader ?? false,
    ...optional('website', input.website),
    ...optional('websiteHost', host),
    ...optional('sizeBand', input.sizeBand),
    ...optional('parentId', input.parentId),
    ...optional('ultimateParentId', input.ultimateParentId),
  };
}
