import { InvalidInput } from '@app/kernel';
import { identifierSchemes } from '../../../domain/lead/vocabulary.js';

/** A column of an import: its name, and the place of its values in a lead as `POST /leads` takes it. */
export interface Column {
  readonly name: string;
  readonly path: string;
  readonly parse?: (text: string) => unknown;
}

const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const yes: readonly string[] = ['true', 'yes', 'y', 'ja', 'j', '1', 'x', 'waar'];
const no: readonly string[] = ['false', 'no', 'n', 'nee', '0', 'onwaar'];

const flag = (text: string): unknown => {
  const word = text.toLowerCase();
  return yes.includes(word) ? true : no.includes(word) ? false : text;
};

const number = (text: string): unknown => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** A day counts from its beginning in UTC. */
const instant = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);

const country = (text: string): string => text.toUpperCase();

/** `nace2.1:20.1|62100`: without a scheme, five digits are SBI 2025 and anything else is NACE 2.1. */
const sectors = (text: string): unknown =>
  list(text).map((item) => {
    const [scheme, code] = item.includes(':')
      ? item.split(':', 2)
      : [/^\d{5}$/.test(item) ? 'sbi2025' : 'nace2.1', item];
    return { scheme, code };
  });

/** Every column that an import may have. Lists are divided by `|`. */
export const columns: readonly Column[] = [
  { name: 'externalId', path: 'externalId' },
  { name: 'channel', path: 'channel' },
  { name: 'organisationName', path: 'organisation.name' },
  { name: 'country', path: 'organisation.country', parse: country },
  { name: 'place', path: 'organisation.place' },
  { name: 'website', path: 'organisation.website' },
  { name: 'isNaturalPerson', path: 'organisation.isNaturalPerson', parse: flag },
  ...identifierSchemes.map((scheme) => ({ name: scheme, path: `identifiers.${scheme}` })),
  { name: 'contactFullName', path: 'contact.fullName' },
  { name: 'contactEmail', path: 'contact.email' },
  { name: 'contactPhone', path: 'contact.phone' },
  { name: 'contactJobTitle', path: 'contact.jobTitle' },
  { name: 'contactPreferredLanguage', path: 'contact.preferredLanguage' },
  { name: 'codeName', path: 'codeName' },
  { name: 'confidentiality', path: 'confidentiality' },
  { name: 'campaignName', path: 'campaign.name' },
  { name: 'campaignSource', path: 'campaign.source' },
  { name: 'campaignMedium', path: 'campaign.medium' },
  { name: 'campaignContent', path: 'campaign.content' },
  { name: 'receivedAt', path: 'receivedAt', parse: instant },
  { name: 'receivedVia', path: 'receivedVia' },
  { name: 'sectorCodes', path: 'sectorCodes', parse: sectors },
  { name: 'activityTypes', path: 'activityTypes', parse: list },
  { name: 'investmentType', path: 'investmentType' },
  { name: 'strategicDrivers', path: 'strategicDrivers', parse: list },
  { name: 'regionsConsidered', path: 'regionsConsidered', parse: list },
  { name: 'competingLocations', path: 'competingLocations', parse: list },
  { name: 'jobsBand', path: 'jobsBand' },
  { name: 'jobsExpected', path: 'jobsExpected', parse: number },
  { name: 'investmentBand', path: 'investmentBand' },
  { name: 'investmentAmount', path: 'investmentAmount.amount', parse: number },
  { name: 'investmentCurrency', path: 'investmentAmount.currency' },
  { name: 'timeFrame', path: 'timeFrame' },
  { name: 'areaM2', path: 'siteRequirements.areaM2', parse: number },
  { name: 'gridMw', path: 'siteRequirements.gridMw', parse: number },
  { name: 'water', path: 'siteRequirements.water', parse: flag },
  { name: 'quay', path: 'siteRequirements.quay', parse: flag },
  { name: 'rail', path: 'siteRequirements.rail', parse: flag },
  { name: 'description', path: 'description' },
  { name: 'anonymousDescription', path: 'anonymousDescription' },
  { name: 'notes', path: 'notes' },
  { name: 'ownerId', path: 'ownerId' },
  { name: 'teamId', path: 'teamId' },
];

const simplified = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Headers match by name or by path, whatever their capitals and dots: `Organisation name`, `organisation.name`. */
const byHeader: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => [[simplified(column.path), column] as const, [simplified(column.name), column] as const]),
);

const needed = ['channel', 'organisationName', 'country', 'contactFullName'] as const;

const missing = (name: string): { pointer: string; code: string; detail: string } => ({
  pointer: `/${name}`,
  code: 'missingColumn',
  detail: `the column ${name}${name === 'contactEmail' ? ' (or contactPhone)' : ''} is missing`,
});

/** The columns of a file in their order; `undefined` for one that is not known. */
export interface Header {
  readonly columns: readonly (Column | undefined)[];
  readonly unknown: readonly string[];
}

/** @throws InvalidInput `lead-import.columns-wrong` that lists every column that is missing or double */
export function readHeader(fields: readonly string[]): Header {
  const found = fields.map((field) => byHeader.get(simplified(field)));
  const names = new Set(found.map((column) => column?.name));
  const lacks = needed.filter((name) => !names.has(name)).map(missing);
  const hasContactPoint = names.has('contactEmail') || names.has('contactPhone');
  const twice = [...names].filter((name) => found.filter((column) => column?.name === name).length > 1);
  const violations = [
    ...lacks,
    ...(hasContactPoint ? [] : [missing('contactEmail')]),
    ...twice
      .filter((name) => name !== undefined)
      .map((name) => ({ pointer: `/${name}`, code: 'doubleColumn', detail: `the column ${name} stands there twice` })),
  ];
  if (violations.length > 0) throw new InvalidInput(violations, 'lead-import.columns-wrong');
  const unknown = fields.filter((field, index) => found[index] === undefined && field.trim() !== '');
  return { columns: found, unknown: unknown.map((field) => field.trim().slice(0, 60)) };
}
