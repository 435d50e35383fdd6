import { randomUUID } from 'node:crypto';
import type { components } from '../../clients/generated/mission-scheduling.js';
import { typed, valueOf, type FormState } from '../../shell/form-state.js';
import type { Language } from '../../shell/language.js';
import { PRIVACY_NOTICE_VERSION } from '../../shell/privacy-notice.js';
import { submissionKeyOf, withKey } from '../../shell/submission-key.js';

export const FIELDS = [
  ...(['poolId', 'organisationName', 'country', 'kvk', 'soleTrader'] as const),
  ...(['fullName', 'email', 'phone', 'role', 'motivation', '_key'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
export type State = FormState<Field>;

/** Which field each pointer of the API means. */
export const POINTERS: Readonly<Record<string, Field>> = {
  '/poolId': 'poolId',
  '/organisation/name': 'organisationName',
  '/organisation/country': 'country',
  '/organisation/identifiers': 'kvk',
  '/organisation/isNaturalPerson': 'soleTrader',
  '/applicant/fullName': 'fullName',
  '/applicant/email': 'email',
  '/applicant/phone': 'phone',
  '/applicant/role': 'role',
  '/motivation': 'motivation',
};

/** A form as it is first shown. */
export const emptyState = (poolId: string | undefined): State => ({
  values: { country: 'NL', _key: randomUUID(), ...(poolId !== undefined && { poolId }) },
  errors: {},
  others: [],
});

/** What came back; the key of the form stays, so that sending twice asks once. */
export function sentState(form: URLSearchParams): State {
  return withKey(typed(form, FIELDS), submissionKeyOf(form));
}

/** What the API is asked. What was left empty is left out; what is needed and empty the API says. */
export function requestOf(state: State, language: Language): components['schemas']['SlotRequestDto'] {
  const [kvk, phone, role, motivation] = (['kvk', 'phone', 'role', 'motivation'] as const).map((field) =>
    valueOf(state, field),
  );
  return {
    poolId: valueOf(state, 'poolId') ?? '',
    organisation: {
      name: valueOf(state, 'organisationName') ?? '',
      country: valueOf(state, 'country') ?? '',
      ...(kvk !== undefined && { identifiers: [{ scheme: 'kvk' as const, value: kvk }] }),
      isNaturalPerson: valueOf(state, 'soleTrader') === 'true',
    },
    applicant: {
      fullName: valueOf(state, 'fullName') ?? '',
      email: valueOf(state, 'email') ?? '',
      ...(phone !== undefined && { phone }),
      ...(role !== undefined && { role }),
      language,
    },
    ...(motivation !== undefined && { motivation }),
    privacyNoticeVersion: PRIVACY_NOTICE_VERSION,
  };
}
