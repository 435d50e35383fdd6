import { isCountryCode, isIdentifier, isIdentifierScheme, normaliseIdentifier } from '@app/platform';
import { SECTOR_CODE } from './dto/sector-code.dto.js';

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** Printable ASCII without space around it: nothing to normalise, one character a unit. */
const ASCII = /^[!-~](?:[ -~]*[!-~])?$/;
const PLAIN_WEBSITE = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,20}(?:\/[\w.~-]*)*$/;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max && ASCII.test(value);
const listOf =
  (check: Check, max: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= max && value.every(check);
const only =
  (required: readonly string[], checks: ReadonlyMap<string, Check>): Check =>
  (value) =>
    isObject(value) &&
    required.every((key) => value[key] !== undefined) &&
    Object.entries(value).every(([key, part]) => checks.get(key)?.(part) === true);

const isPlainIdentifier: Check = (value) =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  isIdentifierScheme(value['scheme']) &&
  text(40)(value['value']) &&
  normaliseIdentifier(value['scheme'], String(value['value'])) === value['value'] &&
  isIdentifier(value['scheme'], value['value']);

const isPlainAddress = only(
  ['place'],
  new Map([
    ['place', text(200)],
    ['postalCode', text(20)],
    ['country', isCountryCode],
  ]),
);

const isPlainSector = only(
  ['scheme', 'code'],
  new Map<string, Check>([
    ['scheme', (value) => value === 'nace2.1' || value === 'sbi2025'],
    ['code', (value) => typeof value === 'string' && SECTOR_CODE.test(value)],
  ]),
);

const isYesNo: Check = (value) => typeof value === 'boolean';

/**
 * Whether a row is so plain that the full check of `RegisterOrganisationDto` would neither refuse nor change it. That
 * check takes a third of an import's time; most rows of a register pass here in a tenth of it. Whatever is not plain
 * (another script, a port in an address, anything wrong) goes the long way. A property test holds the two together.
 */
export const isPlainRow = only(
  ['legalName', 'country'],
  new Map<string, Check>([
    ['legalName', text(300)],
    ['country', isCountryCode],
    ['tradeNames', listOf(text(300), 20)],
    ['addresses', listOf(isPlainAddress, 10)],
    ['identifiers', listOf(isPlainIdentifier, 20)],
    ['sectorCodes', listOf(isPlainSector, 20)],
    ['website', (value) => typeof value === 'string' && value.length <= 200 && PLAIN_WEBSITE.test(value)],
    ['nonMailing', isYesNo],
    ['isSoleTrader', isYesNo],
  ]),
);
