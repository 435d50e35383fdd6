/** The columns of `leads.csv`, in their order; the import of leads understands them by these names. */
export const LEAD_COLUMNS = [
  ...['externalId', 'channel', 'receivedAt', 'organisationName', 'country', 'place', 'website', 'isNaturalPerson'],
  ...['kvk', 'vat', 'lei', 'uscc', 'contactFullName', 'contactEmail', 'contactPhone', 'contactPreferredLanguage'],
  ...[
    'sectorCodes',
    'activityTypes',
    'investmentType',
    'timeFrame',
    'jobsBand',
    'jobsExpected',
    'gridMw',
    'description',
  ],
] as const;

export type LeadRow = Readonly<Partial<Record<(typeof LEAD_COLUMNS)[number], string>>>;

const field = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as CSV (RFC 4180, but with plain line feeds, so that version control shows them well). */
export const toCsv = (rows: readonly LeadRow[]): string =>
  [LEAD_COLUMNS.join(','), ...rows.map((row) => LEAD_COLUMNS.map((name) => field(row[name] ?? '')).join(','))]
    .map((line) => `${line}\n`)
    .join('');
