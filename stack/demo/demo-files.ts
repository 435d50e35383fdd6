import { organisationRow, REGISTER } from './companies.ts';
import { generatedLeads } from './generated-leads.ts';
import { toCsv } from './lead-row.ts';
import { NAMED_LEADS } from './named-leads.ts';

/** The committed files of this folder, by name. */
export const demoFiles = (): Readonly<Record<'leads.csv' | 'organisations.ndjson', string>> => ({
  'leads.csv': toCsv([...NAMED_LEADS, ...generatedLeads()]),
  'organisations.ndjson': REGISTER.map((company) => `${JSON.stringify(organisationRow(company))}\n`).join(''),
});
