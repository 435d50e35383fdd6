import { madeUpCompany } from '../demo/companies.ts';
import { TEST_KVK } from '../demo/sample-numbers.ts';

const FIRST_NAMES = ['Sietske', 'Wiebe', 'Geesje', 'Harm', 'Trijntje', 'Jelle', 'Roelof', 'Aaltje', 'Berend', 'Hilje'];
const LAST_NAMES = ['Terpstra', 'Wieringa', 'Oosterhof', 'Smid', 'Klunder', 'Hofkamp', 'Bolt'];
const DUTCH_FORM = 'B.V.';

/** The first applicant never gets mailings but may apply all the same. */
const VEENSTRA = {
  organisation: { name: 'Veenstra Machines B.V.', country: 'NL', identifiers: [{ scheme: 'kvk', value: TEST_KVK[0] }] },
  applicant: { fullName: 'Sietske Veenstra', email: 'sietske@veenstra-machines.example', role: 'Director' },
};

/** Applicant number `n` (from 0) for a pool; each another fictional person of another fictional firm. */
export function demoApplicant(n: number): { readonly organisation: object; readonly applicant: object } {
  if (n === 0) return VEENSTRA;
  const first = FIRST_NAMES[n % FIRST_NAMES.length] ?? '';
  const last = LAST_NAMES[n % LAST_NAMES.length] ?? '';
  const { name, website } = madeUpCompany(n);
  const host = new URL(website ?? 'https://nobody.example').host;
  return {
    organisation: { name: `${name.replace(/ [^ ]+$/, '')} ${DUTCH_FORM}`, country: 'NL' },
    applicant: { fullName: `${first} ${last}`, email: `${first}.${last}@${host}`.toLowerCase() },
  };
}
