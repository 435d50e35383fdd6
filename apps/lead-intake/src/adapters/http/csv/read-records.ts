import { InvalidInput } from '@app/kernel';
import { CsvError, parse, type InfoRecord } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';

/** One record of the file, the header included. `line` is the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

const MAX_HEADER = 64 * 1024;
const MAX_RECORD = 256 * 1024;
const delimiters = [';', ',', '\t'] as const;

const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*"?/g, '');

/** The first line, once it is there as a whole. */
const firstLine = (text: string): string | undefined => /^(?:"(?:[^"]|"")*"|[^"\r\n])*(?=[\r\n])/.exec(text)?.[0];

/** What divides the fields: whatever of `;`, `,` and tab occurs most in the header. */
export function delimiterOf(header: string): (typeof delimiters)[number] {
  const outside = withoutQuoted(header);
  const count = (delimiter: string): number => outside.split(delimiter).length;
  return delimiters.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

async function* continued(head: string, rest: AsyncIterator<string>): AsyncGenerator<string, void> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function peek(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (firstLine(head) === undefined && head.length < MAX_HEADER) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  return head;
}

function malformed(error: CsvError, line: number): InvalidInput {
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
      ? `a quote is opened here and not closed, or the row is larger than ${MAX_RECORD / 1024} KiB`
      : 'this is not well-formed CSV';
  return new InvalidInput([{ pointer: '', code: 'csv', detail: `line ${line}: ${what}` }], 'lead-import.malformed');
}

/** Lines that a record goes on for after its first. The parser's own count takes CR LF within quotes for two. */
const linesWithin = (fields: readonly string[]): number =>
  fields.reduce((count, field) => count + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** Follows the parser, which is ahead of its reader, from record to record. */
class Lines {
  /** Where the next record begins. */
  next = 1;
  private empty = 0;

  begin(fields: readonly string[], { empty_lines: empty }: Pick<InfoRecord, 'empty_lines'>): number {
    const line = this.next + empty - this.empty;
    this.empty = empty;
    this.next = line + 1 + linesWithin(fields);
    return line;
  }
}

/**
 * The records of a CSV text (RFC 4180; `;` and tab divide fields too). Empty lines are left out.
 * @throws InvalidInput `lead-import.malformed`
 */
export async function* readRecords(text: AsyncGenerator<string, void>): AsyncGenerator<CsvRecord, void> {
  const head = await peek(text);
  const lines = new Lines();
  const parser = parse({
    delimiter: delimiterOf(firstLine(head) ?? head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
    on_record: (fields: string[], info) => Object.assign(fields, { line: lines.begin(fields, info) }),
  });
  pipeline(Readable.from(continued(head, text)), parser, () => {
    // Errors of either end come out of the parser below.
  });
  try {
    for await (const fields of parser as AsyncIterable<string[] & { readonly line: number }>) {
      yield { line: fields.line, fields };
    }
  } catch (error) {
    throw error instanceof CsvError ? malformed(error, lines.next) : error;
  } finally {
    // Not awaited: it ends with the next piece of the file, and the answer need not wait for that.
    void text.return().catch(() => undefined);
  }
}
