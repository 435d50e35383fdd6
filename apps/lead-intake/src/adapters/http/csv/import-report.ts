import { reasonOf, type ReportedRow } from '../../../application/import-ports.js';

/** What a spreadsheet would take for a formula (OWASP: CSV injection) gets an apostrophe before it. */
export const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | undefined): string => {
  const text = typeof value === 'string' ? guarded(value) : String(value ?? '');
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (...cells: readonly (string | number | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A report as CSV: UTF-8 with a byte order mark, so that spreadsheets read it right. */
export async function* importReport(
  pages: (afterLine: number) => Promise<readonly ReportedRow[]>,
): AsyncGenerator<string, void> {
  yield `\uFEFF${line('line', 'outcome', 'externalId', 'organisationName', 'leadId', 'reasons')}`;
  for (let page = await pages(0); page.length > 0; page = await pages(page.at(-1)?.line ?? 0)) {
    yield page
      .map((row) =>
        line(
          row.line,
          row.outcome,
          row.externalId,
          row.organisationName,
          row.leadId,
          row.problems.map(reasonOf).join('; '),
        ),
      )
      .join('');
  }
}
