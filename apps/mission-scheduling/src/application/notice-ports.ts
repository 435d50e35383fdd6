import type { Mission } from '../domain/mission/mission.js';
import type { Notice } from '../domain/slot-request/notice-due.js';
import type { SlotRequest, SlotRequestPersonal } from '../domain/slot-request/slot-request.js';

/** One notice to one applicant. */
export interface OutgoingNotice {
  readonly notice: Notice;
  /** Of the event that called for it: the mail's identity over all tries. */
  readonly eventId: string;
  readonly request: SlotRequest;
  readonly personal: SlotRequestPersonal;
  readonly mission: Mission;
}

export interface Notices {
  /** @throws Unavailable, RuleViolation `mail.recipient-refused` or `mail.message-refused` */
  send(notice: OutgoingNotice): Promise<void>;
}

/** Which notices went out. @throws Unavailable */
export interface SentNotices {
  has(notice: Notice, slotRequestId: string): Promise<boolean>;
  note(notice: Notice, slotRequestId: string): Promise<void>;
}
