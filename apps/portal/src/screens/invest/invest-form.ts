import { randomUUID } from 'node:crypto';
import { typed, valueOf, type FormState } from '../../shell/form-state.js';
import type { components } from '../../clients/generated/lead-intake.js';
import type { Language } from '../../shell/language.js';
import { submissionKeyOf, withKey } from '../../shell/submission-key.js';

export const FIELDS = [
  ...(['organisationName', 'country', 'website', 'fullName', 'email', 'phone'] as const),
  ...(['description', 'sector', 'timeFrame', 'jobsBand', '_key'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
export type State = FormState<Field>;
type Lead = components['schemas']['LeadDto'];

/** Which field each pointer of the API means. */
export const POINTERS: Readonly<Record<string, Field>> = {
  '/organisation/name': 'organisationName',
  '/organisation/country': 'country',
  '/organisation/website': 'website',
  '/contact/fullName': 'fullName',
  '/contact/email': 'email',
  '/contact/phone': 'phone',
  '/contact': 'email',
  '/description': 'description',
  '/timeFrame': 'timeFrame',
  '/jobsBand': 'jobsBand',
};

export const emptyState = (): State => ({ values: { _key: randomUUID() }, errors: {}, others: [] });

/** What came back; the key of the form stays, so that sending twice registers once. */
export function sentState(form: URLSearchParams): State {
  return withKey(typed(form, FIELDS), submissionKeyOf(form));
}

/** The web page of a person who typed `company.com`. */
const withScheme = (website: string): string => (/^[a-z][a-z0-9+.-]*:/i.test(website) ? website : `https://${website}`);

/** What the API is asked. What was left empty is left out; what is needed and empty the API says. */
export function leadOf(state: State, language: Language, sectorLabel: string): Lead {
  const of = (field: Field): string | undefined => valueOf(state, field);
  const [website, email, phone, sector] = [of('website'), of('email'), of('phone'), of('sector')];
  // There is no field for a sector in words: it stands below the plan, for the account manager to code.
  const description = [of('description'), sector && `${sectorLabel}: ${sector}`].filter(Boolean).join('\n\n');
  return {
    channel: 'webForm',
    confidentiality: 'normal',
    organisation: {
      name: of('organisationName') ?? '',
      country: of('country') ?? '',
      isNaturalPerson: false,
      ...(website !== undefined && { website: withScheme(website) }),
    },
    contact: {
      fullName: of('fullName') ?? '',
      preferredLanguage: language,
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    },
    ...(description !== '' && { description }),
    ...chosen(state, 'timeFrame'),
    ...chosen(state, 'jobsBand'),
  };
}

/** A choice as it came: whether it is one of the list the API says. */
const chosen = <K extends 'timeFrame' | 'jobsBand'>(state: State, field: K): Pick<Lead, K> =>
  (valueOf(state, field) === undefined ? {} : { [field]: valueOf(state, field) }) as Pick<Lead, K>;
