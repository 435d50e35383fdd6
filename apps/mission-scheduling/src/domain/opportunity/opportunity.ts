export const reasonsInOrder = ['sameCountry', 'samePlace', 'sameSector'] as const;
export type Reason = (typeof reasonsInOrder)[number];

/** A mission that fits a lead, and why. */
export interface Opportunity {
  readonly missionId: string;
  readonly missionTitle: string;
  /** Of the leg that fits best. */
  readonly place: string;
  readonly country: string;
  /** Local date of that leg's start. */
  readonly startsOn: string;
  readonly reasons: readonly Reason[];
  /** Organisations with a confirmed place on the mission, sorted; at most 200. */
  readonly organisationIds: readonly string[];
}

/** All opportunities of one lead, by mission. */
export interface LeadOpportunities {
  readonly leadId: string;
  readonly missions: Readonly<Record<string, Opportunity>>;
}
