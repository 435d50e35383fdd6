import type { DeadLetterDesk, DeadLetterEntry } from '@app/messaging';

/** Lets a letter be: it no longer counts as waiting. */
export class DiscardDeadLetter {
  constructor(private readonly desk: Pick<DeadLetterDesk, 'find' | 'discard'>) {}

  /**
   * A letter that was discarded already keeps who did it and why.
   * @throws NotFound, Unavailable, RuleViolation `dead-letter.redriven`
   */
  async execute(id: string, by: string, reason?: string): Promise<DeadLetterEntry> {
    await this.desk.discard([id], by, reason);
    return this.desk.find(id);
  }
}
