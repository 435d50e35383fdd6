import { InvalidInput, type Violation } from '@app/kernel';
import { canonicalJson, type KeyedHash } from '@app/platform';
import type { ReadRow, RowProblem } from '../../../application/import-ports.js';
import type { Pseudonyms } from '../../../application/ports.js';
import { parseLead } from '../parse-lead.js';
import { toLeadDetails } from '../to-lead-details.js';
import { columns, type Header } from './columns.js';
import type { CsvRecord } from './read-records.js';
import { leadIdOfRow } from './row-identity.js';
import { rowInput } from './row-input.js';

export interface RowReading {
  readonly source: string;
  readonly header: Header;
  /** Stands in for a missing `receivedAt`. */
  readonly now: string;
  readonly pseudonyms: Pseudonyms;
  readonly keyedHash: KeyedHash;
}

const MAX_EXTERNAL_ID = 200;
const MAX_SHOWN_NAME = 300;

/** The column that a JSON pointer speaks of; what has none keeps its own name. */
function columnOf(pointer: string): string {
  const path = pointer.slice(1).replaceAll('/', '.');
  return columns.find((column) => column.path === path)?.name ?? path;
}

const problemOf = ({ pointer, code, detail }: Violation): RowProblem => ({ column: columnOf(pointer), code, detail });

function shown(line: number, lead: Readonly<Record<string, unknown>>, externalId: string | undefined) {
  const organisation = lead['organisation'];
  const name: unknown =
    typeof organisation === 'object' && organisation !== null && 'name' in organisation ? organisation.name : undefined;
  return {
    line,
    ...(externalId === undefined ? {} : { externalId: externalId.slice(0, MAX_EXTERNAL_ID) }),
    ...(typeof name === 'string' ? { organisationName: name.slice(0, MAX_SHOWN_NAME) } : {}),
  };
}

/** Reads one row: either a lead to be made, or every reason why not. Never throws for what the row says. */
export function readLeadRow({ line, fields }: CsvRecord, reading: RowReading): ReadRow {
  const { externalId, lead } = rowInput(reading.header, fields);
  const row = shown(line, lead, externalId);
  if (fields.length > reading.header.columns.length) {
    const detail = `has ${fields.length} fields, the header has ${reading.header.columns.length}`;
    return { ...row, problems: [{ code: 'tooManyFields', detail }] };
  }
  if (externalId !== undefined && externalId.length > MAX_EXTERNAL_ID) {
    const detail = `must be at most ${MAX_EXTERNAL_ID} characters`;
    return { ...row, problems: [{ column: 'externalId', code: 'text', detail }] };
  }
  try {
    const dto = parseLead(lead);
    const details = toLeadDetails(dto, reading.now);
    return {
      ...row,
      leadId: leadIdOfRow(reading.source, externalId, details, reading.pseudonyms),
      fingerprint: reading.keyedHash.of('lead-import-row', canonicalJson(dto)),
      details,
    };
  } catch (error) {
    if (error instanceof InvalidInput) return { ...row, problems: error.violations.map(problemOf) };
    throw error;
  }
}
