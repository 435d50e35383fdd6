import type { components } from '../../clients/generated/company-matching.js';

type Schemas = components['schemas'];
export type Case = Schemas['OpenedCaseView'];
export type ListedCase = Schemas['MatchCaseView'];
export type Organisation = Schemas['OrganisationView'];
export type Decision = Exclude<Case['decision'], 'undecided'>;

/** Whether a person may still decide without replacing a decision. */
export const isUndecided = ({ decision }: Pick<Case, 'decision'>): boolean => decision === 'undecided';
