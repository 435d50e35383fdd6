import { InvalidInput } from '@app/kernel';
import { setImmediate } from 'node:timers/promises';
import { isBadRow, type ReadRow } from '../../../application/import-ports.js';
import type { RowFile } from '../../../application/stage-import.use-case.js';
import { readHeader, type Header } from './columns.js';
import { decodeText } from './decode-text.js';
import { readLeadRow, type RowReading } from './read-lead-row.js';
import { readRecords, type CsvRecord } from './read-records.js';

export interface LeadFile extends Omit<RowReading, 'header'> {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly charset: 'utf-8' | 'windows-1252';
}

/** Checking a row takes a fifth of a millisecond: other requests get their turn in between. */
const ROWS_AT_A_STRETCH = 50;

async function* rowsOf(file: LeadFile, notes: string[]): AsyncGenerator<ReadRow, void> {
  const records = readRecords(decodeText(file.bytes, file.charset, { notes }));
  const header = await headerOf(records);
  if (header.unknown.length > 0) {
    notes.push(`Columns that are not known were left out: ${header.unknown.slice(0, 20).join(', ')}.`);
  }
  const lineOf = new Map<string, number>();
  let count = 0;
  for await (const record of records) {
    count += 1;
    if (count % ROWS_AT_A_STRETCH === 0) await setImmediate();
    const row = readLeadRow(record, { ...file, header });
    const earlier = isBadRow(row) ? undefined : lineOf.get(row.leadId);
    if (!isBadRow(row) && earlier === undefined) lineOf.set(row.leadId, row.line);
    yield earlier === undefined ? row : refused(row, earlier);
  }
  if (count === 0) notes.push('The file has a header and no rows.');
}

/** @throws InvalidInput when nothing can be read by it; the file is then let go, or its upload would never end */
async function headerOf(records: AsyncGenerator<CsvRecord, void>): Promise<Header> {
  const first = await records.next();
  if (first.done === true) throw noRows();
  try {
    return readHeader(first.value.fields);
  } catch (error) {
    await records.return();
    throw error;
  }
}

const noRows = (): InvalidInput =>
  new InvalidInput([{ pointer: '', code: 'empty', detail: 'the file is empty' }], 'lead-import.columns-wrong');

const refused = ({ line, externalId, organisationName }: ReadRow, earlier: number): ReadRow => ({
  line,
  ...(externalId === undefined ? {} : { externalId }),
  ...(organisationName === undefined ? {} : { organisationName }),
  problems: [{ code: 'sameLead', detail: `is the same lead as line ${earlier}` }],
});

/** The rows of a CSV file of leads, read as they come in. A second row of the same identity is refused. */
export function readLeadRows(file: LeadFile): RowFile {
  const notes: string[] = [];
  return { rows: rowsOf(file, notes), notes };
}
