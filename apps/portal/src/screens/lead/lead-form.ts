import { FORM_FIELDS, type FormField } from './lead-form-fields.js';
import type { Lead } from './lead.model.js';

/** The fields of the form as text, as a browser sends them. A field of several has its values divided by commas. */
export type LeadValues = Readonly<Record<string, string>>;

/** Ticked beside the places: asked, and there are none. */
export const NONE = 'none';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const at = (lead: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], lead);

const SCHEMES: Readonly<Record<string, string>> = { sbi2025: 'SBI', 'nace2.1': 'NACE' };

function textOf({ kind }: FormField, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'codes') {
    return (value as NonNullable<Lead['sectorCodes']>)
      .map(({ scheme, code }) => `${SCHEMES[scheme] ?? scheme} ${code}`)
      .join(', ');
  }
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return kind === 'placesOrNone' && value.length === 0 ? NONE : value.join(', ');
}

/** The lead as the form shows it. `contact` is its first contact. */
export function valuesOf(lead: Lead): LeadValues {
  const asTyped = { ...lead, contact: lead.contacts?.[0] };
  return Object.fromEntries(FORM_FIELDS.map((field) => [field.name, textOf(field, at(asTyped, field.name))]));
}

/** What was typed. Longer texts than any field takes are cut. */
export function readValues(form: URLSearchParams): LeadValues {
  const read = ({ name, kind }: FormField): string => {
    if (kind === 'placesOrNone' && form.get(`${name}.none`) !== null && form.get(name)?.trim() === '') return NONE;
    return form.getAll(name).join(', ').replaceAll('\r\n', '\n').slice(0, 20_000);
  };
  return Object.fromEntries(FORM_FIELDS.map((field) => [field.name, read(field)]));
}

const itemsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** `NACE 28.13` is a NACE code; a bare code is one of SBI. */
function sectorOf(item: string): Json {
  const [, scheme, code] = /^(?:(SBI|NACE)\s*)?(.*)$/i.exec(item) ?? [];
  return { scheme: scheme?.toUpperCase() === 'NACE' ? 'nace2.1' : 'sbi2025', code: code ?? item };
}

/** The service says what is wrong with a number that is none. */
function numberOf(text: string): Json {
  const number = Number(text.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}

function jsonOf({ kind }: FormField, typed: string): Json {
  const text = typed.trim();
  if (kind === 'flag') return text === 'true';
  if (kind === 'codes') return itemsOf(text).map(sectorOf);
  if (kind === 'list' || (typeof kind === 'object' && 'some' in kind)) return itemsOf(text);
  if (kind === 'placesOrNone') return text === NONE ? [] : text === '' ? null : itemsOf(text);
  if (text === '') return null;
  if (kind === 'yesNo') return text === 'true';
  return kind === 'number' ? numberOf(text) : text;
}

const same = (left: string | undefined, right: string | undefined): boolean =>
  (left ?? '').trim() === (right ?? '').trim();

export const changedNames = (base: LeadValues, typed: LeadValues): readonly string[] =>
  FORM_FIELDS.map(({ name }) => name).filter((name) => !same(base[name], typed[name]));

/** A merge patch (RFC 7396) of what differs from the lead that the form was filled with. */
export function patchOf(base: LeadValues, typed: LeadValues): Readonly<Record<string, Json>> {
  const patch: Record<string, Json> = {};
  for (const field of FORM_FIELDS) {
    if (same(base[field.name], typed[field.name])) continue;
    const [first = '', second] = field.name.split('.');
    const value = jsonOf(field, typed[field.name] ?? '');
    if (second === undefined) patch[first] = value;
    else patch[first] = { ...(patch[first] as Readonly<Record<string, Json>> | undefined), [second]: value };
  }
  return withWholeAmount(patch, typed);
}

/** An amount without a currency is none: the two go together. */
function withWholeAmount(patch: Record<string, Json>, typed: LeadValues): Readonly<Record<string, Json>> {
  if (patch['investmentAmount'] === undefined) return patch;
  if ((typed['investmentAmount.amount'] ?? '').trim() === '') return { ...patch, investmentAmount: null };
  return patch;
}

/** One field that somebody else changed meanwhile. */
export interface Conflict {
  readonly name: string;
  readonly theirs: string;
  /** Both changed it: what was typed stays, and the person decides. */
  readonly isOurs: boolean;
}

/** The form after somebody was faster: their changes are taken in, ours stay. */
export function mergeValues(
  base: LeadValues,
  typed: LeadValues,
  now: LeadValues,
): { readonly values: LeadValues; readonly conflicts: readonly Conflict[] } {
  const ours = new Set(changedNames(base, typed));
  const conflicts = changedNames(base, now).map((name) => ({
    name,
    theirs: now[name] ?? '',
    isOurs: ours.has(name) && !same(typed[name], now[name]),
  }));
  const values = Object.fromEntries(
    FORM_FIELDS.map(({ name }) => [name, (ours.has(name) ? typed[name] : now[name]) ?? '']),
  );
  return { values, conflicts };
}

/** Which field each JSON pointer of the service means. */
export const POINTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FORM_FIELDS.map(({ name }) => [`/${name.replaceAll('.', '/')}`, name])),
  '/contact': 'contact.email',
  '/organisation': 'organisation.name',
  '/investmentAmount': 'investmentAmount.amount',
};

/** What a hidden field says of the lead that the form was filled with; nothing when it is not ours. */
export function parseBase(text: string | null): LeadValues | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.fromEntries(
      FORM_FIELDS.map(({ name }) => {
        const said = (value as Readonly<Record<string, unknown>>)[name];
        return [name, typeof said === 'string' ? said : ''];
      }),
    );
  } catch {
    return undefined;
  }
}
