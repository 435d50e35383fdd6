import { seededChance } from './chance.ts';
import { madeUpCompany, REGISTERED, type DemoCompany } from './companies.ts';
import type { LeadRow } from './lead-row.ts';

export const GENERATED_LEADS = 220;

/** Why a generated lead is there; they take turns. */
const KINDS = ['number', 'website', 'bremen', 'unknown', 'number', 'name', 'unknown', 'bremen'] as const;
type Kind = (typeof KINDS)[number];

const FIRST_NAMES = ['Femke', 'Jonas', 'Aino', 'Lars', 'Ingrid', 'Pieter', 'Yuki', 'Moira', 'Tarmo', 'Greta'] as const;
const LAST_NAMES = [
  'Dijkmeer',
  'Sandmann',
  'Koskela',
  'Fjellvik',
  'Ostergaard',
  'Hoekzema',
  'Mori',
  'Tervo',
  'Lindqvist',
] as const;
const CHANNELS = ['phone', 'email', 'event', 'embassy', 'nfia', 'nom', 'partnerCity'] as const;
const TIME_FRAMES = ['under6Months', 'from6To12Months', 'from1To2Years', 'over2Years', 'unknown'] as const;
const ACTIVITIES = ['manufacturing', 'rAndD', 'logistics', 'sales', 'headOffice', 'sharedServices'] as const;
const JOBS = ['under10', 'from10To49', 'from50To99', 'from100To249', 'unknown'] as const;

const FIRST_DAY = Date.UTC(2026, 0, 5, 8);
const HOUR = 3_600_000;

/** Leads of all kinds, the same ones whenever they are made. */
export function generatedLeads(): readonly LeadRow[] {
  const { pick, below } = seededChance(20260302);
  return Array.from({ length: GENERATED_LEADS }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'unknown';
    const company = companyFor(kind, index);
    const first = pick(FIRST_NAMES);
    const last = pick(LAST_NAMES);
    const host = new URL(company.website ?? 'https://nobody.example').host;
    return {
      externalId: `DEMO-${String(1001 + index)}`,
      channel: pick(CHANNELS),
      receivedAt: new Date(FIRST_DAY + index * 9 * HOUR + below(8) * HOUR).toISOString().replace('.000', ''),
      ...organisationOf(kind, company),
      contactFullName: `${first} ${last}`,
      contactEmail: `${first}.${last}@${host}`.toLowerCase(),
      sectorCodes: `nace2.1:${company.sector}`,
      activityTypes: pick(ACTIVITIES),
      investmentType: pick(['greenfield', 'expansion', 'jointVenture']),
      timeFrame: pick(TIME_FRAMES),
      jobsBand: pick(JOBS),
    };
  });
}

const withoutForm = (name: string) => name.replace(/ [^ ]+$/, '');

/** Registered companies for leads that should be recognised, others for those that should not. */
function companyFor(kind: Kind, index: number): DemoCompany {
  const known = kind === 'number' || kind === 'website' || kind === 'name';
  const company = madeUpCompany(known ? (index * 7) % REGISTERED : REGISTERED + index);
  if (kind !== 'bremen') return company;
  return { ...company, name: `${withoutForm(company.name)} GmbH`, country: 'DE', place: 'Bremen', sector: '20.1' };
}

function organisationOf(kind: Kind, { name, country, place, website, identifiers }: DemoCompany): LeadRow {
  const where = { country, place };
  const short = withoutForm(name);
  const [number] = identifiers ?? [];
  switch (kind) {
    case 'number':
      return { organisationName: short.toUpperCase(), ...where, ...(number ? { [number.scheme]: number.value } : {}) };
    case 'website':
      return { organisationName: `${short} Holding`, ...where, ...(website ? { website: `${website}/contact` } : {}) };
    case 'name':
      return { organisationName: name, ...where };
    default:
      return { organisationName: name, ...where, ...(website ? { website } : {}) };
  }
}
