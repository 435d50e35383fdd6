import { noticeDue } from '../domain/slot-request/notice-due.js';
import type { FirstPlace } from '../domain/slot-request/slot-request.js';
import type { Notices, SentNotices } from './notice-ports.js';
import type { MissionStore, SlotRequests } from './ports.js';

/** What became of a slot request, by an event. */
export interface SlotNews {
  readonly slotRequestId: string;
  readonly eventId: string;
  readonly happened: FirstPlace['state'];
}

/**
 * Mails an applicant a receipt, or that a place fell free: each once for a request, whatever event calls for it again. It
 * is noted after the mail server took it, so a crash between the two doubles the mail and never loses it.
 */
export class NotifyApplicant {
  constructor(
    private readonly requests: SlotRequests,
    private readonly missions: MissionStore,
    private readonly sent: SentNotices,
    private readonly notices: Notices,
  ) {}

  /** @throws Unavailable, RuleViolation `mail.recipient-refused` or `mail.message-refused` */
  async execute({ slotRequestId, eventId, happened }: SlotNews): Promise<void> {
    const request = (await this.requests.find(slotRequestId))?.state;
    if (request?.personal === undefined) return;
    const { state: mission } = await this.missions.load(request.missionId);
    const notice = noticeDue(request, mission, happened);
    if (notice === undefined || (await this.sent.has(notice, slotRequestId))) return;
    await this.notices.send({ notice, eventId, request, personal: request.personal, mission });
    await this.sent.note(notice, slotRequestId);
  }
}
