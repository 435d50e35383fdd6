/** The consumer group that mails applicants. It is never republished to: what it does cannot be taken back. */
export const MAIL_GROUP = 'mission-scheduling.mail';
