/** The service's stores and functions, by injection. */
export const ORGANISATION_STORE = Symbol('ORGANISATION_STORE');
export const MATCH_CASE_STORE = Symbol('MATCH_CASE_STORE');
export const SUBJECT_FACTS = Symbol('SUBJECT_FACTS');
export const KEY_HASH = Symbol('KEY_HASH');
export const CANDIDATE_SEARCH = Symbol('CANDIDATE_SEARCH');
export const BACKGROUND_WORK = Symbol('BACKGROUND_WORK');
