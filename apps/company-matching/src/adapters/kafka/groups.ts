/** Hears of leads and slot requests, the subjects of match cases. */
export const SUBJECTS_GROUP = 'company-matching.subjects';

/** Hears of the service's own organisations, after they were stored. */
export const ORGANISATIONS_GROUP = 'company-matching.organisations';
