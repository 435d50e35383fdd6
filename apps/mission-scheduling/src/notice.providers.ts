import type { MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import {
  CLOCK,
  EVENT_STORE,
  MAILER,
  observed,
  PORTAL_LINKS,
  RECEIPT_KEYS,
  type Mailer,
  type PortalLinks,
  type ReceiptKeys,
} from '@app/platform';
import type { Provider } from '@nestjs/common';
import { MailedNotices } from './adapters/mail/mailed-notices.js';
import { MongoSentNotices } from './adapters/mongo/mongo-sent-notices.js';
import { MongoSlotRequests } from './adapters/mongo/mongo-slot-requests.js';
import { NotifyApplicant } from './application/notify-applicant.use-case.js';
import type { MissionStore, SlotRequests } from './application/ports.js';
import { MISSION_STORE } from './tokens.js';

/** What goes out to applicants by mail. */
export const noticeProviders: Provider[] = [
  {
    provide: MongoSentNotices,
    inject: [EVENT_STORE, CLOCK],
    useFactory: (store: MongoEventStore, clock: Clock) => new MongoSentNotices(store, clock),
  },
  {
    provide: MailedNotices,
    inject: [MAILER, PORTAL_LINKS, RECEIPT_KEYS],
    useFactory: (mailer: Mailer, links: PortalLinks, keys: ReceiptKeys) => new MailedNotices(mailer, links, keys),
  },
  {
    provide: NotifyApplicant,
    inject: [MongoSlotRequests, MISSION_STORE, MongoSentNotices, MailedNotices],
    useFactory: (requests: SlotRequests, missions: MissionStore, sent: MongoSentNotices, notices: MailedNotices) =>
      observed('notify-applicant', new NotifyApplicant(requests, missions, sent, notices)),
  },
];
