/** Every topic of the system, without the configured prefix. */
export const topics = {
  investmentLeads: 'investment-leads',
  organisations: 'organisations',
  matchCases: 'match-cases',
  tradeMissions: 'trade-missions',
  missionOpportunities: 'mission-opportunities',
} as const;

export type Topic = (typeof topics)[keyof typeof topics];

export const PARTITIONS_PER_TOPIC = 12;
/** MongoDB's history is the archive; `npm run republish` can fill a topic again. */
export const RETENTION_DAYS = 30;

/** One topic per consuming service for the records that it could not handle. */
export const deadLetterTopic = (service: string): string => `${service}.dead-letters`;
