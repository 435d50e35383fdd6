import type { Notice } from '../../domain/slot-request/notice-due.js';
import type { FirstPlace } from '../../domain/slot-request/slot-request.js';

/** What a notice tells of. */
export interface NoticeFacts {
  /** How the mail begins: "Beste Sietske Veenstra". */
  readonly salutation: string;
  readonly missionTitle: string;
  /** One line for each stay: place, begin and end. */
  readonly stays: readonly string[];
  readonly receiptNumber: string;
  /** What the applicant was told when asking. */
  readonly told: FirstPlace;
  /** Shows and withdraws the request. */
  readonly link: string;
}

export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

export type NoticeTexts = Readonly<Record<Notice, (facts: NoticeFacts) => NoticeText>>;
