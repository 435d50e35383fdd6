import { DuplicateKey, translated, type MongoEventStore } from '@app/event-store';
import type { Clock } from '@app/kernel';
import type { mongo } from 'mongoose';
import type { SentNotices } from '../../application/notice-ports.js';
import type { Notice } from '../../domain/slot-request/notice-due.js';

const SENT_NOTICES = 'sent_notices';

/** `_id` is the notice and the slot request; nothing about the person. */
interface StoredNotice {
  readonly _id: string;
  readonly at: Date;
}

/** Kept for as long as the requests: their events can be told again at any time, after a restore for instance. */
export class MongoSentNotices implements SentNotices {
  constructor(
    private readonly store: MongoEventStore,
    private readonly clock: Clock,
  ) {}

  has(notice: Notice, slotRequestId: string): Promise<boolean> {
    return translated(async () => (await this.sent().findOne({ _id: idOf(notice, slotRequestId) })) !== null);
  }

  async note(notice: Notice, slotRequestId: string): Promise<void> {
    try {
      await translated(() => this.sent().insertOne({ _id: idOf(notice, slotRequestId), at: this.clock.now() }));
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
    }
  }

  private sent(): mongo.Collection<StoredNotice> {
    return this.store.collection<StoredNotice>(SENT_NOTICES);
  }
}

const idOf = (notice: Notice, slotRequestId: string): string => `${notice}:${slotRequestId}`;
