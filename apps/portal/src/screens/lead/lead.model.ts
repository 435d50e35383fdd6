import type { components as CompanyMatching } from '../../clients/generated/company-matching.js';
import type { components as LeadIntake } from '../../clients/generated/lead-intake.js';
import type { components as MissionScheduling } from '../../clients/generated/mission-scheduling.js';
import type { Part } from '../../clients/part.js';
import type { Language } from '../../shell/language.js';

export type Lead = LeadIntake['schemas']['LeadView'];
export type MissingFields = LeadIntake['schemas']['MissingFieldsView'];
export type LeadChange = LeadIntake['schemas']['LeadChangeView'];
export type MatchCase = CompanyMatching['schemas']['MatchCaseView'];
export type Opportunity = MissionScheduling['schemas']['OpportunityView'];

/** Something that happened to the lead in any service. */
export interface LeadHappening {
  /** Unique in the timeline. */
  readonly key: string;
  readonly at: string;
  /** Without domain and version: `opportunity-found`. */
  readonly type: string;
  readonly service: string;
  /** Who did it: the subject of a token, or `system:…`; only the lead's own service tells. */
  readonly by?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Everything that the page of a lead shows. */
export interface LeadModel {
  readonly language: Language;
  readonly viewer: { readonly id: string; readonly name: string; readonly mayEdit: boolean };
  readonly lead: Lead;
  readonly missing: MissingFields;
  /** Whether a company is behind the lead; no case yet for a lead that company-matching has not heard of. */
  readonly match: Part<MatchCase | undefined>;
  readonly echo: Part<readonly Opportunity[]>;
  /** Of organisations, by id, as far as they could be asked for. */
  readonly names: ReadonlyMap<string, string>;
  /** Newest first. */
  readonly happenings: readonly LeadHappening[];
}

/** What a lead is called: by its code name when its own may not be said. */
export function leadName({ organisation, codeName, confidentiality, reference }: Lead): string {
  const names = confidentiality === 'normal' ? [organisation.name, codeName] : [codeName, organisation.name];
  return names.find((name) => name !== undefined) ?? reference;
}
