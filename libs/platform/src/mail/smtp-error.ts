import { RuleViolation, Unavailable, type DeuropenerError, type Facts } from '@app/kernel';

const SECONDS_TO_WAIT = 5;

/** No try will ever reach this address. @param facts never the address */
export const recipientRefused = (facts: Facts = {}): RuleViolation =>
  new RuleViolation('mail.recipient-refused', facts, 'The mail server does not take mail for this address.');

/** What nodemailer says of a failure; its message names addresses and is left behind. */
interface SmtpFailure {
  /** `ECONNECTION`, `ETIMEDOUT`, `EENVELOPE`, … */
  readonly code: string;
  /** The command that failed, `RCPT TO`. */
  readonly command?: string;
  /** Of the server's answer; absent when there was none. */
  readonly responseCode?: number;
}

const isFailure = (error: unknown): error is SmtpFailure =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

const isPermanent = ({ responseCode }: SmtpFailure): boolean => responseCode !== undefined && responseCode >= 500;

/**
 * A failed try in the words of the kernel, without addresses. Permanent is what the server says for good of this one
 * recipient or this one message. All else concerns every mail (no connection, a wrong password, a refused sender) and is
 * waited for: someone will mend it, and nothing is lost. What is no failure of sending comes back as it is.
 */
export function toMailError(error: unknown): unknown {
  if (!isFailure(error)) return error;
  return permanentError(error) ?? unavailable(error);
}

function permanentError(failure: SmtpFailure): DeuropenerError | undefined {
  const { code, command, responseCode } = failure;
  const facts = responseCode === undefined ? {} : { responseCode };
  // An address that cannot be written to at all is found before anything is sent.
  const unwritable = code === 'EENVELOPE' && command === 'API';
  if (unwritable || (command === 'RCPT TO' && isPermanent(failure))) {
    return recipientRefused(facts);
  }
  if (command === 'DATA' && isPermanent(failure)) {
    return new RuleViolation('mail.message-refused', facts, 'The mail server does not take this message.');
  }
  return undefined;
}

const unavailable = ({ code, command, responseCode }: SmtpFailure): Unavailable =>
  new Unavailable(
    `The mail server did not take the mail (${[code, command, responseCode].filter(Boolean).join(', ')}).`,
    { code, ...(command === undefined ? {} : { command }), ...(responseCode === undefined ? {} : { responseCode }) },
    SECONDS_TO_WAIT,
  );
