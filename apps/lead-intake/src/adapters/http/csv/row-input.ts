import { identifierSchemes } from '../../../domain/lead/vocabulary.js';
import type { Header } from './columns.js';

type Branch = Record<string, unknown>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a value at a path of at most two names. */
function put(input: Branch, path: string, value: unknown): void {
  const [first = '', second] = path.split('.', 2);
  if (second === undefined) {
    input[first] = value;
    return;
  }
  const branch = input[first];
  if (isBranch(branch)) branch[second] = value;
  else input[first] = { [second]: value };
}

/** A row in the form of a body of `POST /leads`, not validated yet. Empty cells are left out. */
export interface RowInput {
  readonly externalId?: string;
  readonly lead: Readonly<Record<string, unknown>>;
}

export function rowInput(header: Header, fields: readonly string[]): RowInput {
  // So that a row without any of them hears which fields it lacks.
  const input: Branch = { organisation: {}, contact: {} };
  header.columns.forEach((column, index) => {
    const text = fields[index]?.trim() ?? '';
    if (column !== undefined && text !== '') put(input, column.path, column.parse?.(text) ?? text);
  });
  const { externalId, identifiers, ...lead } = input;
  const numbers = isBranch(identifiers) ? identifiers : {};
  const found = identifierSchemes.filter((scheme) => numbers[scheme] !== undefined);
  if (found.length > 0) {
    put(
      lead,
      'organisation.identifiers',
      found.map((scheme) => ({ scheme, value: numbers[scheme] })),
    );
  }
  return typeof externalId === 'string' ? { externalId, lead } : { lead };
}
