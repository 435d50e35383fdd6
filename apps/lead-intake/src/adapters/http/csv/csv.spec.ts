import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from '@jest/globals';
import { KeyedHash } from '@app/platform';
import { InvalidInput } from '@app/kernel';
import { isBadRow, reasonOf, type ReadRow, type ReportedRow } from '../../../application/import-ports.js';
import { guarded, importReport } from './import-report.js';
import { bounded } from './bounded.js';
import { readLeadRows } from './read-lead-rows.js';
import { charsetOf } from './charset-of.js';

const header = 'externalId,channel,organisationName,country,contactFullName,contactEmail,contactPhone';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const bytesOf = (file: string | Uint8Array | AsyncIterable<Uint8Array>, size: number): AsyncIterable<Uint8Array> =>
  typeof file === 'string' || file instanceof Uint8Array ? chunks(Buffer.from(file), size) : file;

async function read(
  file: string | Uint8Array | AsyncIterable<Uint8Array>,
  size = 7,
  charset: 'utf-8' | 'windows-1252' = 'utf-8',
) {
  const { rows, notes } = readLeadRows({
    bytes: bytesOf(file, size),
    charset,
    source: 'fair',
    now: '2026-03-02T09:14:05.000Z',
    pseudonyms: { of: (value) => `p:${value.toLowerCase()}` },
    keyedHash: new KeyedHash('a secret for tests'),
  });
  const found: ReadRow[] = [];
  for await (const row of rows) found.push(row);
  return { rows: found, notes };
}

const nameIn = (row: ReadRow | undefined) =>
  row === undefined || isBadRow(row) ? row?.problems.map(reasonOf) : row.details.organisation.name;

const slugOf = async (file: string | Uint8Array): Promise<string> =>
  read(file).then(
    () => 'read',
    (error: unknown) => (error instanceof InvalidInput ? error.slug : String(error)),
  );

const row = (name: string, email = 'a@b.example', id = '') => `${id},phone,${name},DE,Frauke Harms,${email},\r\n`;

describe('reading a CSV file of leads', () => {
  it.each([1, 2, 3, 64, 100_000])('understands UTF-8 cut into pieces of %d bytes', async (size) => {
    const { rows, notes } = await read(`\uFEFF${header}\r\n${row('"Süd ""Öl"", 西安 GmbH"')}`, size);
    expect(rows.map(nameIn)).toEqual(['Süd "Öl", 西安 GmbH']);
    expect(notes).toEqual([]);
  });

  it.each([';', '\t'])('finds out that %j divides the fields', async (delimiter) => {
    const { rows } = await read(`${header}\r\n${row('Nordwind')}`.replaceAll(',', delimiter));
    expect(rows.map(nameIn)).toEqual(['Nordwind']);
  });

  it('reads Windows-1252 and says so', async () => {
    const { rows, notes } = await read(Buffer.from(`${header}\r\n${row('Süd Öl GmbH')}`, 'latin1'));
    expect(rows.map(nameIn)).toEqual(['Süd Öl GmbH']);
    expect(notes[0]).toContain('Windows-1252');
  });

  it('believes a charset that is named', async () => {
    expect(charsetOf('text/csv; charset=ISO-8859-1')).toBe('windows-1252');
    expect(() => charsetOf('text/csv; charset=utf-16')).toThrow(InvalidInput);
    const { rows, notes } = await read(Buffer.from(`${header}\n${row('Öl')}`, 'latin1'), 5, 'windows-1252');
    expect(rows.map(nameIn)).toEqual(['Öl']);
    expect(notes).toEqual([]);
  });

  it('refuses a file that is partly UTF-8 and partly not, UTF-16, and what is no text', async () => {
    const mixed = Buffer.concat([Buffer.from(`${header}\r\n${row('Öl')}`), Buffer.from(row('Öl'), 'latin1')]);
    expect(await slugOf(mixed)).toBe('lead-import.encoding-unknown');
    expect(await slugOf(Buffer.from(`\uFEFF${header}`, 'utf16le'))).toBe('lead-import.encoding-unknown');
    expect(await slugOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('lead-import.encoding-unknown');
  });

  it('takes headers as people write them, by name or by path', async () => {
    const { rows } = await read(
      'Channel,organisation.name,Organisation Country,Contact full name,contact.email\nphone,Nordwind,de,F H,a@b.example',
    );
    expect(rows.map(nameIn)).toEqual(['Nordwind']);
  });

  it('lists every column that is missing or double', async () => {
    const refusal: unknown = await read('channel,channel,place\n').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInput);
    expect((refusal as InvalidInput).violations.map(({ detail }) => detail)).toEqual([
      'the column organisationName is missing',
      'the column country is missing',
      'the column contactFullName is missing',
      'the column contactEmail (or contactPhone) is missing',
      'the column channel stands there twice',
    ]);
    expect(await slugOf('')).toBe('lead-import.columns-wrong');
  });

  it('notes the columns that it does not know, and that there are no rows', async () => {
    const { notes } = await read(`${header},Shoe size\r\n`);
    expect(notes).toEqual([
      'Columns that are not known were left out: Shoe size.',
      'The file has a header and no rows.',
    ]);
  });

  it('says what is wrong with a row in the words of its columns, and goes on', async () => {
    const { rows } = await read(
      `${header}\r\n,phone,"two\r\nlines",DE,F H,a@b.example,\r\n\r\n,fax,X,Germany,,no,\r\n${row('Nordwind', 'n@b.example')}`,
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(nameIn(rows[0])).toEqual(['organisationName: must not contain control characters']);
    expect(nameIn(rows[1])).toEqual([
      expect.stringMatching(/^channel: /),
      expect.stringMatching(/^country: /),
      expect.stringMatching(/^contactFullName: /),
      expect.stringMatching(/^contactEmail: /),
    ]);
    expect(nameIn(rows[2])).toBe('Nordwind');
  });

  it('asks for an address or a number when a row has neither', async () => {
    const { rows } = await read(`${header}\r\n${row('Nordwind', '')},,,,,,,too,many`);
    expect(nameIn(rows[0])).toEqual(['contact: needs an e-mail address or a telephone number']);
    expect(nameIn(rows[1])).toEqual(['has 9 fields, the header has 7']);
  });

  it('refuses the second row of the same identity and names the first', async () => {
    const { rows } = await read(
      `${header}\r\n${row('Nord  Wind')}${row('NORD wind', 'A@B.example')}${row('Other', 'x@b.example', 'E1')}${row('Else', 'y@b.example', 'E1')}`,
    );
    expect(nameIn(rows[1])).toEqual(['is the same lead as line 2']);
    expect(nameIn(rows[3])).toEqual(['is the same lead as line 4']);
  });

  it('gives the same row the same lead, and other values another fingerprint', async () => {
    const [first] = (await read(`${header}\r\n${row('Nordwind', 'a@b.example', 'E1')}`)).rows;
    const [again] = (
      await read(`${header};`.replaceAll(',', ';') + `\r\nE1;phone;Nordwind;DE;Frauke Harms;a@b.example;`)
    ).rows;
    const [other] = (await read(`${header}\r\n${row('Südwind', 'a@b.example', 'E1')}`)).rows;
    expect(again).toMatchObject({ leadId: (first as { leadId: string }).leadId });
    expect(again).toMatchObject({ fingerprint: (first as { fingerprint: string }).fingerprint });
    expect(other).toMatchObject({ leadId: (first as { leadId: string }).leadId });
    expect(other).not.toMatchObject({ fingerprint: (first as { fingerprint: string }).fingerprint });
  });

  it('reads lists, numbers, yes and no, days, sectors and register numbers', async () => {
    const { rows } = await read(
      `${header},sectorCodes,activityTypes,gridMw,quay,receivedAt,kvk,isNaturalPerson,competingLocations\r\n` +
        ',nfia,Nordwind,NL,F H,,050 555 0123,62100|nace2.1:20.1|35,rAndD| sales,60.5,ja,2026-03-01,69599068,nee,"Hamburg|Bremen"',
    );
    expect(rows[0]).toMatchObject({
      details: {
        sectorCodes: [
          { scheme: 'sbi2025', code: '62100' },
          { scheme: 'nace2.1', code: '20.1' },
          { scheme: 'nace2.1', code: '35' },
        ],
        activityTypes: ['rAndD', 'sales'],
        siteRequirements: { gridMw: 60.5, quay: true },
        receivedAt: '2026-03-01T00:00:00.000Z',
        organisation: { identifiers: [{ scheme: 'kvk', value: '69599068' }], isNaturalPerson: false },
        contact: { phone: '+31505550123' },
        competingLocations: ['Hamburg', 'Bremen'],
      },
    });
  });

  it.each([
    ['columns that are not ours', 'a,b,c\r\n1,2,3\r\n'],
    ['what is no text', 'a\0b'],
  ])('lets a file go that has %s, so that its upload can end', async (_what, text) => {
    const bytes = Readable.from(Array.from({ length: 200 }, () => Buffer.from(text.padEnd(65_536, 'x'))));
    await expect(read(bounded(bytes))).rejects.toBeInstanceOf(InvalidInput);
    await finished(bytes);
  });

  it('says where a quote is opened and never closed', async () => {
    const refusal: unknown = await read(`${header}\r\n${row('A')}${row('"B')}${row('C').repeat(10)}`).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(InvalidInput);
    expect((refusal as InvalidInput).message).toContain('line 3');
  });
});

describe('the report of an import', () => {
  it('defuses what a spreadsheet would take for a formula', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
    expect(formulas.map(guarded)).toEqual(formulas.map((text) => `'${text}`));
    expect(guarded('a=b')).toBe('a=b');
  });

  it('quotes where it must, page after page', async () => {
    const problems = [
      { code: 'x', detail: 'x' },
      { column: 'y', code: 'z', detail: 'z' },
    ];
    const pages: readonly ReportedRow[][] = [
      [{ line: 2, outcome: 'refused', externalId: '=cmd|1', organisationName: 'A "B", C', problems }],
      [{ line: 3, outcome: 'accepted', leadId: 'lead-3', problems: [] }],
    ];
    let report = '';
    for await (const part of importReport((after) =>
      Promise.resolve(pages[after === 0 ? 0 : after === 2 ? 1 : 2] ?? []),
    )) {
      report += part;
    }
    expect(report).toBe(
      '\uFEFFline,outcome,externalId,organisationName,leadId,reasons\r\n' +
        `2,refused,'=cmd|1,"A ""B"", C",,"x; y: z"\r\n3,accepted,,,lead-3,\r\n`,
    );
  });
});
