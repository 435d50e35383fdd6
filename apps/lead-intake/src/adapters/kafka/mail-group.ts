/** The consumer group that mails investors. It is never republished to: what it does cannot be taken back. */
export const MAIL_GROUP = 'lead-intake.mail';
