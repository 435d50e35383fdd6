import type { MongoEventStore } from '@app/event-store';
import { NotFound } from '@app/kernel';

/** Lets the relay try a blocked aggregate again. */
export class ReleaseBlocked {
  constructor(private readonly outbox: Pick<MongoEventStore['outbox'], 'retry' | 'has'>) {}

  /** False when it was not blocked. @throws NotFound, Unavailable */
  async execute(collection: string, id: string): Promise<boolean> {
    if ((await this.outbox.retry([id], collection)) > 0) return true;
    // What was asked for may be anything and is not repeated.
    if (!(await this.outbox.has(collection, id))) throw new NotFound('aggregate', '');
    return false;
  }
}
