import { derivedId } from '@app/contracts';
import { salutation, type Mail, type Mailer, type PortalLinks } from '@app/platform';
import type { Notices, OutgoingNotice } from '../../application/notice-ports.js';
import type { ReceiptKeys } from '../../application/ports.js';
import type { Notice } from '../../domain/slot-request/notice-due.js';
import { noticeTexts } from './notice-texts.js';
import { stays } from './stays.js';

/** Part of every Message-ID: never change it. */
const purposes: Readonly<Record<Notice, string>> = {
  receipt: 'mail.slot-receipt',
  placeFree: 'mail.slot-place-free',
};

/** Notices as mail. The same notice is the same mail at every try, but for what the mission lead changed meanwhile. */
export class MailedNotices implements Notices {
  constructor(
    private readonly mailer: Mailer,
    private readonly links: PortalLinks,
    private readonly receiptKeys: Pick<ReceiptKeys, 'of'>,
  ) {}

  send(notice: OutgoingNotice): Promise<void> {
    return this.mailer.send(this.mailOf(notice));
  }

  private mailOf({ notice, eventId, request, personal, mission }: OutgoingNotice): Mail {
    const { fullName, email, language = 'nl' } = personal.applicant;
    const { slotRequestId, receiptNumber, told } = request;
    const text = noticeTexts[language][notice]({
      salutation: salutation(language, fullName),
      missionTitle: mission.title,
      stays: stays(mission.legs, language),
      receiptNumber,
      told,
      link: this.links.myRequestLink(language, slotRequestId, this.receiptKeys.of(slotRequestId)),
    });
    return { to: email, language, id: derivedId(purposes[notice], eventId), ...text };
  }
}
