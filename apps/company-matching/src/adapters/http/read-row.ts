import { InvalidInput } from '@app/kernel';
import { checkInput } from '@app/platform';
import type { ReadRow } from '../../application/importing/ports.js';
import type { OrganisationInput } from '../../domain/organisation/organisation-input.js';
import { RegisterOrganisationDto } from './dto/organisation.dto.js';
import { given } from './given.js';
import { isPlainRow } from './is-plain-row.js';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput([{ pointer: '', code: 'json', detail: 'is not JSON' }]);
  }
}

/** Registers often write `name` and `place`; both are taken for what the API calls `legalName` and `addresses`. */
function renamed(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row) || !('name' in row || 'place' in row)) return row;
  const { name, place, ...rest } = row as Readonly<Record<string, unknown>>;
  return {
    ...(name === undefined ? {} : { legalName: name }),
    ...(place === undefined ? {} : { addresses: [{ place }] }),
    ...rest,
  };
}

/** The full check, whatever the row. @throws InvalidInput */
export const checkRow = (row: unknown): OrganisationInput => given(checkInput(RegisterOrganisationDto, row));

/** A line of an import has the shape of a body of `POST /organisations`, and the same rules. */
export const readRow: ReadRow = (text) => {
  const row = renamed(parsed(text));
  return isPlainRow(row) ? (row as OrganisationInput) : checkRow(row);
};
