import { Unavailable } from '@app/kernel';
import type { DeadLetterDesk, DeadLetterEntry, IncomingRecord } from '@app/messaging';

/** Whether the record behind a letter can be seen: the topic holds it, no longer holds it, or Kafka is away. */
export type RecordState = 'kept' | 'gone' | 'unreachable';

export interface ShownLetter {
  readonly entry: DeadLetterEntry;
  readonly recordState: RecordState;
  readonly record?: IncomingRecord;
}

/** One letter with its record. Without Kafka too: the index knows why it failed, which is what people ask first. */
export class OpenDeadLetter {
  constructor(private readonly desk: Pick<DeadLetterDesk, 'find' | 'recordOf'>) {}

  /** @throws NotFound, Unavailable when the index cannot be read */
  async execute(id: string): Promise<ShownLetter> {
    const entry = await this.desk.find(id);
    try {
      const record = await this.desk.recordOf(entry);
      return record === undefined ? { entry, recordState: 'gone' } : { entry, recordState: 'kept', record };
    } catch (error) {
      if (error instanceof Unavailable) return { entry, recordState: 'unreachable' };
      throw error;
    }
  }
}
