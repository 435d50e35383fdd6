import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailConfig } from '../config/config.js';
import type { Mail, Mailer } from './mailer.js';
import { isEmailAddress } from '../validation/email.js';
import { recipientRefused, toMailError } from './smtp-error.js';

/** Each is for a server that says nothing at all. */
const CONNECT_WITHIN_MS = 5_000;
const GREETING_WITHIN_MS = 5_000;
const ANSWER_WITHIN_MS = 10_000;
/** For one that says something now and then. Below the 20 s that a handler may take. */
const SENT_WITHIN_MS = 17_000;

/** Everything in one line: a line break would begin a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Sends by SMTP, one connection a mail. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(private readonly config: MailConfig) {
    const { smtp, requireTls, from } = config;
    this.domain = from.address.slice(from.address.lastIndexOf('@') + 1);
    this.transport = createTransport({
      ...{ host: smtp.host, port: smtp.port, secure: smtp.secure, requireTLS: requireTls },
      ...(smtp.auth && { auth: { ...smtp.auth } }),
      connectionTimeout: CONNECT_WITHIN_MS,
      greetingTimeout: GREETING_WITHIN_MS,
      socketTimeout: ANSWER_WITHIN_MS,
      dnsTimeout: CONNECT_WITHIN_MS,
    });
  }

  async send(mail: Mail): Promise<void> {
    // What is not exactly one address could be read as several, or as a command.
    if (!isEmailAddress(mail.to)) throw recipientRefused();
    // Written out first: an error in there would be thrown within the connection, where nobody could catch it.
    const raw = await new MailComposer(this.messageOf(mail)).compile().build();
    const handedOver: SendMailOptions & { readonly signal: AbortSignal } = {
      envelope: { from: this.config.from.address, to: [mail.to] },
      raw,
      signal: AbortSignal.timeout(SENT_WITHIN_MS),
    };
    try {
      await this.transport.sendMail(handedOver);
    } catch (error) {
      throw toMailError(error);
    }
  }

  private messageOf({ id, to, subject, text, language }: Mail): SendMailOptions {
    return {
      messageId: `<${id}@${this.domain}>`,
      // A copy: the configuration is frozen, and addresses are written into.
      from: { ...this.config.from },
      // As an object: a text would be parsed, and could name several.
      to: { name: '', address: to },
      subject: oneLine(subject),
      text,
      // Keeps holiday notices from being sent back (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      // A mail is text: it can name no file and no address to be fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}
