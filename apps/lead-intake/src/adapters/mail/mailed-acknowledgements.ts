import { derivedId } from '@app/contracts';
import type { Language } from '@app/kernel';
import { salutation, type Mailer } from '@app/platform';
import type { Acknowledgements } from '../../application/acknowledge-lead.use-case.js';
import type { Acknowledgement } from '../../domain/lead/acknowledge-lead.js';
import type { AcknowledgementText } from './acknowledgement-text.js';
import { de } from './acknowledgement.de.js';
import { en } from './acknowledgement.en.js';
import { nl } from './acknowledgement.nl.js';

/** Part of every Message-ID: never change it. */
const PURPOSE = 'mail.lead-acknowledgement';

const texts: Readonly<Record<Language, AcknowledgementText>> = { nl, en, de };

/** Acknowledgements as mail. Nothing that was typed into the form is repeated but the name. */
export class MailedAcknowledgements implements Acknowledgements {
  constructor(private readonly mailer: Mailer) {}

  send({ reference, fullName, email, language }: Acknowledgement, eventId: string): Promise<void> {
    const text = texts[language]({ salutation: salutation(language, fullName), reference });
    return this.mailer.send({ to: email, language, id: derivedId(PURPOSE, eventId), ...text });
  }
}
