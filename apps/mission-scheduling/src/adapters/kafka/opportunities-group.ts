/** The consumer group that keeps leads' opportunities up to date. */
export const OPPORTUNITIES_GROUP = 'mission-scheduling.opportunities';
