import type { LeadVocabulary } from './lead-vocabulary.messages.js';

/** What the form of a lead asks, by the dotted name of the field as the service calls it. */
export type FieldKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'long'
  | 'number'
  | 'country'
  | 'language'
  | 'flag'
  | 'yesNo'
  | 'list'
  | 'placesOrNone'
  | 'codes'
  | { readonly one: keyof LeadVocabulary }
  | { readonly some: keyof LeadVocabulary };

export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isNeeded?: true;
}

export interface FormGroup {
  readonly title: 'company' | 'contact' | 'plans' | 'site' | 'texts' | 'origin';
  readonly fields: readonly FormField[];
}

export const FORM_GROUPS: readonly FormGroup[] = [
  {
    title: 'company',
    fields: [
      { name: 'organisation.name', kind: 'text', isNeeded: true },
      { name: 'organisation.country', kind: 'country', isNeeded: true },
      { name: 'organisation.place', kind: 'text' },
      { name: 'organisation.website', kind: 'url' },
      { name: 'organisation.isNaturalPerson', kind: 'flag' },
      { name: 'confidentiality', kind: { one: 'confidentialities' }, isNeeded: true },
      { name: 'codeName', kind: 'text' },
    ],
  },
  {
    title: 'contact',
    fields: [
      { name: 'contact.fullName', kind: 'text', isNeeded: true },
      { name: 'contact.email', kind: 'email' },
      { name: 'contact.phone', kind: 'tel' },
      { name: 'contact.jobTitle', kind: 'text' },
      { name: 'contact.preferredLanguage', kind: 'language' },
    ],
  },
  {
    title: 'plans',
    fields: [
      { name: 'sectorCodes', kind: 'codes' },
      { name: 'activityTypes', kind: { some: 'activityTypes' } },
      { name: 'timeFrame', kind: { one: 'timeFrames' } },
      { name: 'jobsBand', kind: { one: 'jobsBands' } },
      { name: 'jobsExpected', kind: 'number' },
      { name: 'investmentBand', kind: { one: 'investmentBands' } },
      { name: 'investmentAmount.amount', kind: 'number' },
      { name: 'investmentAmount.currency', kind: 'text' },
      { name: 'investmentType', kind: { one: 'investmentTypes' } },
      { name: 'strategicDrivers', kind: { some: 'strategicDrivers' } },
      { name: 'competingLocations', kind: 'placesOrNone' },
      { name: 'regionsConsidered', kind: 'list' },
    ],
  },
  {
    title: 'site',
    fields: [
      { name: 'siteRequirements.areaM2', kind: 'number' },
      { name: 'siteRequirements.gridMw', kind: 'number' },
      { name: 'siteRequirements.water', kind: 'yesNo' },
      { name: 'siteRequirements.quay', kind: 'yesNo' },
      { name: 'siteRequirements.rail', kind: 'yesNo' },
    ],
  },
  {
    title: 'texts',
    fields: [
      { name: 'description', kind: 'long' },
      { name: 'anonymousDescription', kind: 'long' },
      { name: 'notes', kind: 'long' },
    ],
  },
  {
    title: 'origin',
    fields: [
      { name: 'channel', kind: { one: 'channels' }, isNeeded: true },
      { name: 'receivedVia', kind: 'text' },
      { name: 'ownerId', kind: 'text' },
      { name: 'teamId', kind: 'text' },
    ],
  },
];

export const FORM_FIELDS: readonly FormField[] = FORM_GROUPS.flatMap(({ fields }) => fields);

/** The names of the fields that the form has, for links to them. */
export const EDITABLE: ReadonlySet<string> = new Set(FORM_FIELDS.map(({ name }) => name));
