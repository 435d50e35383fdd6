import type { Language } from '@app/kernel';

/** A mail of plain text to one person. */
export interface Mail {
  /** One address, nothing else. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  /** Lines divided by `\n`. */
  readonly text: string;
  readonly language: Language;
  /**
   * The same for every try of this mail (`derivedId('mail.<purpose>', eventId)`): it becomes the Message-ID, by which
   * mail programs recognise one that arrives twice.
   */
  readonly id: string;
}

export interface Mailer {
  /**
   * Resolves when the mail server has taken the mail over. It may have taken it over also when this rejects.
   * @throws Unavailable when a later try may succeed; RuleViolation `mail.recipient-refused` or `mail.message-refused`
   * when none will
   */
  send(mail: Mail): Promise<void>;
}
