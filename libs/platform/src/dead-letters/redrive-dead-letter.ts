import { RuleViolation } from '@app/kernel';
import type { DeadLetterDesk, DeadLetterEntry } from '@app/messaging';

/** Sends the record of one letter again, to the group that could not handle it. */
export class RedriveDeadLetter {
  constructor(private readonly desk: Pick<DeadLetterDesk, 'find' | 'redrive'>) {}

  /**
   * A letter that was redriven already stays as it is; one that was discarded is sent.
   * @throws NotFound, Unavailable, RuleViolation `dead-letter.lost`
   */
  async execute(id: string, by: string): Promise<DeadLetterEntry> {
    const before = await this.desk.find(id);
    if (before.state === 'redriven') return before;
    const { lost } = await this.desk.redrive([id], by);
    if (lost.length > 0) {
      const detail = 'Its record is no longer in the topic, does not say where it came from, or is refused by Kafka.';
      throw new RuleViolation('dead-letter.lost', { id }, detail);
    }
    return this.desk.find(id);
  }
}
